"""`Accounts`: the clients of all accounts that one integration is installed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Unpack

import httpx
from amokit_api.errors import AmoError
from amokit_api.resource import explained_call

from ..auth.oauth import OAuth
from ..auth.server_urls import account_host
from ..auth.tokens import MultiAccountStore
from ..client import AmoCRM
from ..transport.options import SharedOptions
from .account_store import AccountStore, free_host, host_of, hosts, remove_by_id
from .clients import AccountClient, KeptOpen, naming
from .registry import MAX_CLIENTS, HasAccount, Limit, Registry, named_account

if TYPE_CHECKING:
    from typing import Self

    from ..auth.callback import Callback


class Accounts(Registry[AccountClient]):
    """The accounts of one integration.

    Errors and log lines of their clients name the account (`error.account`). Safe to share among threads, and in processes forked
    off. Close it, or use it in a `with` block.

    Args:
        client_id: Id of the integration.
        client_secret: Its secret key.
        redirect_uri: Its redirect URI, exactly as it is registered.
        store: Keeps the pairs of all accounts: a store of `amokit.stores`, or one with `for_account` and `accounts`. In memory
            when not given.
        on_moved: Is called with the old and the new host when an account was found to have moved.
        limit: Whether all accounts share one limiter (`integration`) or each has its own (`account`).
        max_clients: Clients that are kept; the ones used longest ago are dropped, and made anew when they are asked for.
        transport: Innermost httpx transport of all clients, for tests and special connections.
        options: What else all clients take; see `amokit.transport.options.SharedOptions`.

    Raises:
        ArgumentError: The store knows one account only, or an option cannot be used.
    """

    @explained_call()
    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        store: MultiAccountStore | None = None,
        *,
        on_moved: Callable[[str, str], object] | None = None,
        limit: Limit = "integration",
        max_clients: int = MAX_CLIENTS,
        transport: httpx.BaseTransport | None = None,
        **options: Unpack[SharedOptions],
    ) -> None:
        super().__init__(client_id, client_secret, redirect_uri, store, on_moved, limit, max_clients, options)
        del client_secret  # this frame may be part of an error's traceback
        self._transport = transport

    def _make(self, host: str, auth: OAuth) -> AccountClient:
        transport = None if self._transport is None else KeptOpen(self._transport)
        return AccountClient(host, transport=transport, auth=auth, **self._client_options(host))

    def sign_in(self, callback: Callback) -> AmoCRM:
        """Exchanges the code of a redirect for the pair of its account, saves it, and gives the client of the account.

        Args:
            callback: What `parse_callback` has read.

        Raises:
            CallbackError: It is of another integration.
            CodeRefusedError, ClientRefusedError, TokenStoreError: See `AmoCRM.sign_in`.
        """
        host = self._check_callback(callback)
        with naming(host):
            free_host(self._stores, host)
        client = self._client(host)
        client.sign_in(callback.code)
        return client

    def of(self, delivery: HasAccount) -> AmoCRM:
        """The client of the account that hooks are of: by its host, or by its id where it was renamed since it signed in.

        Args:
            delivery: What has `account.host` or `account.subdomain`, and `account.id`.

        Raises:
            ArgumentError: It does not say which account it is of.
            MissingTokenError: The account is not signed in.
        """
        named = named_account(delivery)
        host = self._known_host(named)
        if host is None:
            with naming(named[0]):
                host = host_of(self._stores, *named)
            self._learn_host(named, host)
        return self._client(host)

    def hosts(self) -> list[str]:
        """Hosts of all accounts that are signed in, sorted. Raises TokenStoreError."""
        return hosts(self._stores)

    def __iter__(self) -> Iterator[AmoCRM]:
        """The clients of all accounts that are signed in, by host."""
        for host in self.hosts():
            yield self._client(host)

    def __contains__(self, account: str) -> bool:
        """Whether an account is signed in, by its name or host."""
        host = account_host(account)
        with naming(host):
            return AccountStore(self._stores, host).load() is not None

    def remove(self, account: str) -> None:
        """Forgets an account: its pair and its client. Nothing is sent; one that is not signed in is no error.

        Raises:
            ArgumentError: The store cannot remove pairs.
            TokenStoreError: It failed.
        """
        host = account_host(account)
        with naming(host):
            AccountStore(self._stores, host).clear()
        self._forget([host])

    def uninstalled(self, url: str) -> str | None:
        """Forgets the account that has switched the integration off.

        Args:
            url: The address at which amoCRM's hook of that came, or its query.

        Returns:
            Host of the account; None when it was not signed in.

        Raises:
            HookSignatureError: The hook is forged, or of another integration. Nothing was forgotten.
            HookError: It lacks something.
        """
        gone = remove_by_id(self._stores, self._uninstalled(url).account_id)
        self._forget(gone)
        return gone[0] if gone else None

    def close(self) -> None:
        """Closes all clients; see `AmoCRM.close`.

        Raises:
            TokenStoreError: There is a new pair that the store does not take. The other clients are closed all the same.
        """
        failures: list[AmoError] = []
        for client in self._all_clients():
            try:
                client.close()
            except AmoError as error:
                failures.append(error)
        if self._transport is not None:
            self._transport.close()
        if failures:
            raise failures[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
