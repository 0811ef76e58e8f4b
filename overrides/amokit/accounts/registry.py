"""Base of `Accounts` and `AsyncAccounts`: makes the client of each account once and keeps it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

from amokit_api.argument_checks import check_number
from amokit_api.errors import ArgumentError, CallbackError, WrongTypeError

from ..auth.install_hooks import Uninstalled, parse_uninstall
from ..auth.integration import Integration
from ..auth.oauth import OAuth
from ..auth.server_urls import account_host
from ..auth.stores.memory import MemoryTokenStore
from ..auth.tokens import HiddenText, MultiAccountStore
from ..auth.trusted_hosts import check_zones, require_trusted, server_address
from ..concurrency.per_process import PerProcess
from ..transport.option_values import check_values
from ..transport.options import SHARED, SharedOptions, check_names
from ..transport.ratelimit import shared_limiter
from .account_store import AccountStore, check_store

if TYPE_CHECKING:
    from ..auth.button import Mode
    from ..auth.callback import Callback
    from .clients import AccountClient, AsyncAccountClient

C = TypeVar("C", "AccountClient", "AsyncAccountClient")

Limit = Literal["integration", "account"]
MAX_CLIENTS = 1000
"""Clients that are kept, those used last."""


class HookAccount(Protocol):
    """The account that a hook names."""

    @property
    def id(self) -> int | None: ...
    @property
    def subdomain(self) -> str | None: ...
    @property
    def host(self) -> str | None: ...


class HasAccount(Protocol):
    """A delivery of hooks."""

    @property
    def account(self) -> HookAccount | None: ...


def named_account(delivery: HasAccount) -> tuple[str, int | None]:
    """Host and id of the account that a delivery names. Raises ArgumentError where it names none."""
    account = delivery.account
    name = None if account is None else account.host or account.subdomain
    if account is None or not name:
        raise ArgumentError("this delivery does not say which account it is of")
    return account_host(name), account.id


class Registry(Generic[C]):
    """The clients of the accounts of one integration. `Accounts` and `AsyncAccounts` say what its arguments are."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        store: MultiAccountStore | None,
        on_moved: Callable[[str, str], object] | None,
        limit: Limit,
        max_clients: int,
        options: SharedOptions,
    ) -> None:
        check_names(options, type(self).__name__, SHARED)
        check_values(options)
        if limit not in ("integration", "account"):
            raise ArgumentError(f"limit is 'integration' or 'account', not {limit!r}")
        if limit == "account" and options.get("limiter", "default") != "default":
            raise ArgumentError("limit='account' makes a limiter for each account: leave limiter= out, or limit=")
        check_number("max_clients", max_clients, least=1, whole=True)
        if store is not None:
            check_store(store)
        self._stores: MultiAccountStore = MemoryTokenStore() if store is None else store
        self._zones = check_zones(options.get("zones", ()))
        self._options = options
        self._limit = limit
        self._max_clients = max_clients
        self._integration = Integration(client_id, "", redirect_uri)
        self._secret = HiddenText(client_secret)
        del client_secret  # this frame may be part of an error's traceback
        self._on_moved = on_moved
        self._lock = PerProcess(threading.Lock)
        self._clients: OrderedDict[str, C] = OrderedDict()
        self._hosts_of_hooks: OrderedDict[tuple[str, int | None], str] = OrderedDict()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._integration.client_id!r}, store={self._stores!r})"

    def authorize_url(self, state: str, *, mode: Mode | None = None, domain: str = "amocrm.ru") -> str:
        """Address of the page where a user picks an account and gives access.

        Args:
            state: Your mark of this attempt: unguessable, kept in the user's session, compared by `parse_callback`.
            mode: `post_message` leads on in the new window, `popup` in the one that opened it.
            domain: Zone of the users' accounts: `kommo.com` for those of Kommo.

        Raises:
            ArgumentError: `state` is empty.
            UntrustedHostError: `domain` is none of amoCRM, nor of `zones=`.
        """
        if not state:
            raise ArgumentError("state is empty: anybody could then join an account of theirs to the session of a user")
        shared = (self._options.get("hosts") or {}).get("shared")
        if shared is None:
            page = f"https://www.{require_trusted(domain, self._zones, 'domain')}"
        else:
            allow_http = self._options.get("allow_http", False)
            page = server_address("hosts['shared']", shared, self._zones, allow_http=allow_http)
        return page + self._integration.authorize(state, mode).target

    def __getitem__(self, account: str) -> C:
        """The client of an account, by its name (`mycompany`, in amocrm.ru) or its host (`mycompany.kommo.com`).

        It is made once and kept; nothing is sent and no store is asked. When the account is not signed in, its requests raise
        MissingTokenError.

        Raises:
            ArgumentError, UntrustedHostError: `account` is not the name or host of an account.
            WrongTypeError: `account` is not a str; the clients of all accounts are those that iteration gives.
        """
        if not isinstance(account, str):
            raise WrongTypeError(f"accounts go by name or host, not by {type(account).__name__}")
        return self._client(account_host(account))

    def _client(self, host: str) -> C:
        with self._lock.get():
            found = self._clients.get(host)
            if found is None or found._http.is_closed:
                found = self._clients[host] = self._make(host, self._new_oauth(host))
            self._clients.move_to_end(host)
            self._drop_oldest()
            return found

    def _new_oauth(self, host: str) -> OAuth:
        known, store = self._integration, AccountStore(self._stores, host)
        return OAuth(known.client_id, str(self._secret), known.redirect_uri, store, zones=self._zones, on_moved=self._on_moved)

    def _make(self, host: str, auth: OAuth) -> C:
        raise NotImplementedError

    def _drop_oldest(self) -> None:
        # Not closed: the program may still use it. Its connections are closed when it is garbage-collected.
        spare = len(self._clients) - self._max_clients
        for host in list(self._clients)[: max(0, spare)]:
            if not self._clients[host]._oauth().unsaved:
                del self._clients[host]

    def _client_options(self, host: str) -> SharedOptions:
        options = self._options.copy()
        if self._limit == "account":
            options["limiter"] = shared_limiter(f"{self._integration.client_id} {host}")
        return options

    def _check_callback(self, callback: Callback) -> str:
        """Host to sign in at. Raises CallbackError."""
        if callback.client_id not in (None, self._integration.client_id):
            raise CallbackError("the redirect is of another integration")
        return account_host(callback.referer)

    # -- hooks ----------------------------------------------------------------------------------

    def _known_host(self, named: tuple[str, int | None]) -> str | None:
        with self._lock.get():
            return self._hosts_of_hooks.get(named)

    def _learn_host(self, named: tuple[str, int | None], host: str) -> None:
        with self._lock.get():
            self._hosts_of_hooks[named] = host
            while len(self._hosts_of_hooks) > self._max_clients:
                self._hosts_of_hooks.popitem(last=False)

    def _uninstalled(self, url: str) -> Uninstalled:
        return parse_uninstall(url, self._integration.client_id, str(self._secret))

    def _forget(self, gone: Iterable[str]) -> None:
        """Forgets clients of accounts, and which accounts hooks were of."""
        with self._lock.get():
            for host in gone:
                self._clients.pop(host, None)
            self._hosts_of_hooks.clear()

    def _all_clients(self) -> list[C]:
        with self._lock.get():
            clients = list(self._clients.values())
            self._clients.clear()
            return clients
