"""The pair of tokens of one account: getting it, signing with it, refreshing it. `AccountHost` has the account's host.

A refresh token works once. So however many requests find the access token expired, in whatever thread, task, process or machine,
one refreshes under the store's lock and the others use the pair that it got; a new pair is saved before it signs anything.

Between the server's answer and the saved pair no code of the program runs but the store: hooks and callbacks are called after the
lock is released. `PendingPair` holds the pair until the store has saved it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
from amokit_api.errors import (
    CodeRefusedError,
    DamagedTokenError,
    MissingTokenError,
    NotFoundError,
    OAuthError,
    RefreshRefusedError,
    WrongTypeError,
)
from amokit_api.http.request import Request
from amokit_api.resource import explained_call

from ..concurrency.sansio import Steps, with_context
from .account_host import AccountHost
from .impersonation import Refusals
from .integration import Integration
from .pending_pair import DAMAGED, PendingPair, key_of, require_pair, saved_by_another
from .stores.memory import MemoryTokenStore, ProcessLock
from .token_endpoint import TokenExchange, build_message, request_token
from .tokens import Token, TokenStore

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

Notifications = list[Callable[[], Any]]
"""What is to be called when the pair is saved and the lock is free: hooks of the transport, `on_moved`."""


class OAuth(httpx.Auth):
    """Signs with the pair of tokens of one account, and refreshes it. For `AmoCRM(…, auth=)` and `AsyncAmoCRM(…, auth=)`.

    Args:
        client_id: Id of the integration.
        client_secret: Its secret key.
        redirect_uri: Its redirect URI, exactly as it is registered.
        store: Keeps the pair; in memory when not given. What several processes share needs a store with a lock.
        zones: Zones, or whole hosts, that may be given secrets besides those of amoCRM.
        on_moved: Is called with the old and the new host when the account was found to have moved, after that is saved. For an
            async client it may be async.

    Raises:
        ArgumentError: A zone is not a domain or a host.
    """

    @explained_call()
    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        store: TokenStore | None = None,
        *,
        zones: Iterable[str] = (),
        on_moved: Callable[[str, str], object] | None = None,
    ) -> None:
        self.integration = Integration(client_id, client_secret, redirect_uri)
        del client_secret  # this frame may be part of an error's traceback
        if store is not None and not callable(getattr(store, "load", None)):
            raise WrongTypeError(f"store takes a token store, as FileTokenStore('tokens.json'), not {type(store).__name__}")
        self.store: TokenStore = MemoryTokenStore() if store is None else store
        self._on_moved = on_moved
        self._account_host = AccountHost(zones)
        self._own_lock = ProcessLock(self.store)
        self._pending = PendingPair()
        self.refusals = Refusals()

    def __repr__(self) -> str:
        return f"OAuth(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    @property
    def client_id(self) -> str:
        """Id of the integration."""
        return self.integration.client_id

    @property
    def redirect_uri(self) -> str:
        """Its redirect URI."""
        return self.integration.redirect_uri

    @property
    def zones(self) -> tuple[str, ...]:
        """Zones, or whole hosts, that may be given secrets besides those of amoCRM."""
        return self._account_host.zones

    def bind(self, account_url: str, *, stands_for_all: bool = False) -> None:
        """Sets the account's address; clients do it, with an address that they have checked.

        Args:
            stands_for_all: It is a proxy or a sandbox in the place of all hosts (`base_url=`).

        Raises:
            ArgumentError: This OAuth is bound to another address already.
        """
        self._account_host.bind(account_url, stands_for_all=stands_for_all)

    def find(self, token: Token, original: httpx.Request) -> Steps[str]:
        """The account's present host.

        Raises:
            UntrustedHostError: amoCRM names a host outside the trusted zones.
            NotFoundError: amoCRM names no host: the token is revoked or expired, or too old to have the claim `api_domain`.
        """
        return self._account_host.look_up(token, original)

    # -- the store ------------------------------------------------------------------------------

    @property
    def lock(self) -> Callable[[], AbstractContextManager[TokenStore]]:
        """The store's lock; where it has none, one that holds in this process."""
        found: Callable[[], AbstractContextManager[TokenStore]] = getattr(self.store, "lock", self._own_lock.lock)
        return found

    @property
    def blocking(self) -> bool:
        """Whether calls of the store may block."""
        return getattr(self.store, "blocking", True)

    def load(self) -> Token:
        """The pair that the store holds. Raises MissingTokenError before the first sign-in."""
        return require_pair(self.store.load())

    def usable(self, token: Token) -> bool:
        """Whether a loaded pair can sign a request as it is; else `renew` is asked for one."""
        return not self._pending.present and not token.expired and self._account_host.issued(token)

    @property
    def unsaved(self) -> bool:
        """Whether there is a pair in memory that the store has not taken yet."""
        return self._pending.present

    def _keep(self, replaces: str | None, domain: str | None, token: Token) -> None:
        """Notes a new pair in memory. The transport calls it before anything else sees the answer."""
        self._pending.keep(replaces, self._account_host.mine(token).with_domain(domain))

    def offer(self) -> Steps[None]:
        """Offers a pair in memory to the store once more, as at the end of a program."""

        def work(store: TokenStore) -> Steps[None]:
            yield from self._pending.load(store)

        if self._pending.present:
            yield from with_context(self.lock(), work)

    def sign_in(self, request: Request[TokenResponse], original: httpx.Request, later: Notifications) -> Steps[Token]:
        """Exchanges a code for the first pair and saves it, under the lock: a refresh must not write an older one over it.

        Raises:
            CodeRefusedError: The code was used or is too old.
            ClientRefusedError: The integration's id, secret key or redirect URI is wrong.
            WrongAccountError: The store keeps the pair of another account. The code is not spent.
        """

        def work(store: TokenStore) -> Steps[Token]:
            held: Token | None = None
            key: str | None = DAMAGED
            with suppress(DamagedTokenError):  # a new sign-in replaces it
                held = yield store.load
                key = key_of(held)
            if held is not None and not self._account_host.issued(held):
                raise self._account_host.wrong_account(held)
            host = self._account_host.configured_host(original)
            return (yield from self._exchange(store, request, host, original, CodeRefusedError, later, (key, None)))

        return with_context(self.lock(), work)

    # -- signing --------------------------------------------------------------------------------

    def sign(self, request: httpx.Request, token: Token) -> httpx.Request:
        """Signs a request, and sends it to where the account lives now."""
        request.headers["Authorization"] = f"Bearer {token.access_token}"
        self._account_host.reroute(request, token)
        return request

    # -- refreshing -----------------------------------------------------------------------------

    def renew(self, stale: Token | None, original: httpx.Request, later: Notifications, *, gone: bool = False) -> Steps[Token]:
        """The pair to use in place of a stale one: one that another process or thread has saved meanwhile, or a new one.

        Args:
            stale: The pair that did not work; None where the store holds none, but there may be one in memory.
            original: The request that needs it.
            later: Is extended by the callbacks to call when this has returned or raised.
            gone: The account has probably left its host: asks for its new host instead of refreshing.

        Raises:
            MissingTokenError: There is no refresh token.
            RefreshRefusedError: The refresh token was used, revoked or has expired.
            ClientRefusedError: The integration's id, secret key or redirect URI is wrong.
            WrongAccountError: The store keeps the pair of another account.
            UntrustedHostError: amoCRM names a new host outside the trusted zones.
            APIError, TransportError, UnreadableBodyError, TokenStoreError: The next request tries again.
        """

        spent: list[tuple[str | None, bool]] = []  # the pair that was refused, and whether the lock was abandoned before

        def work(store: TokenStore) -> Steps[Token]:
            current = require_pair((yield from self._pending.load(store)))
            before = self._account_host.current_host(current, original)
            try:
                token = yield from self._renew(store, current, stale, original, later, gone)
            except RefreshRefusedError:
                spent.append((key_of(current), getattr(store, "abandoned", False)))
                raise
            if token.domain and token.domain != before and self._on_moved:
                later.append(partial(self._on_moved, before, token.domain))
            return token

        try:
            return (yield from with_context(self.lock(), work))
        except RefreshRefusedError as error:
            if not spent or not getattr(self.store, "may_lose_lock", False):
                raise
            refused = error
        return (yield from saved_by_another(self.store, *spent[0], refused))

    def _renew(
        self, store: TokenStore, current: Token, stale: Token | None, original: httpx.Request, later: Notifications, gone: bool
    ) -> Steps[Token]:
        hosts = self._account_host
        if not hosts.issued(current):
            confirmed = yield from hosts.confirm(current, original)
            self._pending.keep(key_of(current), confirmed)
            current = yield from self._pending.save(store)
        if (stale is None or current.access_token != stale.access_token) and not current.expired:
            return current  # refreshed meanwhile by another thread or process
        if gone and stale is not None and current.domain != stale.domain:
            return current  # the new host was found meanwhile
        if current.refresh_token is None:
            raise MissingTokenError("the token has expired and cannot be refreshed: it has no refresh token")
        if gone:
            domain = yield from hosts.find_new_host(current, original)
            if domain is None:
                return current
            self._pending.keep(key_of(current), current.with_domain(domain))
            return (yield from self._pending.save(store))
        request = self.integration.refresh(current.refresh_token)
        replaces, domain = key_of(current), current.domain
        try:
            host = hosts.current_host(current, original)
            return (yield from self._exchange(store, request, host, original, RefreshRefusedError, later, (replaces, domain)))
        except (OAuthError, NotFoundError) as error:
            refusal = error
        latest: Token | None = yield store.load
        if latest is not None and key_of(latest) != replaces:
            return latest  # the lock was lost, and another process refreshed
        # A wrong host answers 401 or 404.
        domain = None if refusal.status == 400 else (yield from hosts.find_new_host(current, original))
        if domain is None:
            raise refusal
        return (yield from self._exchange(store, request, domain, original, RefreshRefusedError, later, (replaces, domain)))

    def _exchange(
        self,
        store: TokenStore,
        request: Request[TokenResponse],
        host: str,
        original: httpx.Request,
        refused: type[OAuthError],
        later: Notifications,
        kept: tuple[str | None, str | None],
    ) -> Steps[Token]:
        """From sending a code or a refresh token to the saved pair.

        Args:
            kept: What the pair replaces, and where the account has moved to.
        """
        exchange = TokenExchange(partial(self._keep, *kept))
        message = build_message(request, self._account_host.address(host), original, exchange=exchange)
        failure: BaseException | None = None
        try:
            yield from request_token(request, message, exchange, refused)
        except GeneratorExit:
            raise
        except BaseException as error:
            if not exchange.done:
                raise
            failure = error  # raised by a hook after the pair was in memory: the pair is saved first
        finally:
            later.extend(exchange.notifications)
        token = yield from self._pending.save(store)
        if failure is not None:
            raise failure
        return token
