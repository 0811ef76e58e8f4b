"""The pair of tokens of one account: getting it, signing with it, refreshing it. `home` knows where the account lives.

A refresh token works once. So however many requests find the access token expired, in whatever thread, task, process or machine,
one refreshes under the store's lock and the others take what it got; and the new pair is saved before anything is signed with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
from amokit_api.errors import (
    CodeRefusedError,
    MissingTokenError,
    NotFoundError,
    OAuthError,
    RefreshRefusedError,
    TokenSupersededError,
)
from amokit_api.http.request import Request
from amokit_api.operations import authorize_page, exchange_api_key, get_access_token

from ..concurrency.sansio import Steps, with_context
from .account_host import AccountHost
from .stores.memory import MemoryTokenStore, ProcessLock
from .token_endpoint import build_message, request_token
from .tokens import Token, TokenStore

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

    from .button import Mode


@dataclass(frozen=True)
class _Unsaved:
    """A pair that the store would not take, and the one it replaces."""

    replaces: str
    token: Token


class OAuth(httpx.Auth):
    """Signs with the pair of tokens of one account, and refreshes it. For `AmoCRM(…, auth=)` and `AsyncAmoCRM(…, auth=)`.

    Args:
        client_id: Id of the integration.
        client_secret: Its secret key.
        redirect_uri: Its redirect URI, exactly as it is registered.
        store: Keeps the pair; in memory when not given. What several processes share needs a store with a lock.
        zones: Zones, or whole hosts, that may be given secrets besides those of amoCRM.
        on_moved: Is called with the old and the new host when the account was found to have moved, after that is saved.
    """

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
        self.client_id = client_id
        self._client_secret = client_secret
        self.redirect_uri = redirect_uri
        self.store: TokenStore = MemoryTokenStore() if store is None else store
        self._on_moved = on_moved
        self._account_host = AccountHost(zones)
        self._own_lock = ProcessLock(self.store)
        self._unsaved: _Unsaved | None = None

    def __repr__(self) -> str:
        return f"OAuth(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    @property
    def zones(self) -> tuple[str, ...]:
        """Zones, or whole hosts, that may be given secrets besides those of amoCRM."""
        return self._account_host.zones

    def bind(self, account_url: str, *, checked: bool = False) -> None:
        """Says where the account lives; clients do it. `checked` is for addresses that may come from outside.

        Raises:
            ArgumentError: It belongs to another account already.
            UntrustedHostError: The host is none of amoCRM.
        """
        self._account_host.bind(account_url, checked=checked)

    def find(self, token: Token, original: httpx.Request) -> Steps[str]:
        """Host that the account lives at now.

        Raises:
            UntrustedHostError: It is said to be none of amoCRM.
            NotFoundError: It is not to be had: the token is dead, or too old to say whom to ask.
        """
        return self._account_host.look_up(token, original)

    # -- requests -------------------------------------------------------------------------------

    def authorize_request(self, state: str | None, mode: Mode | None) -> Request[Any]:
        """The page that asks the user for access."""
        return authorize_page.build(client_id=self.client_id, state=state, mode=mode)

    def code_request(self, code: str) -> Request[TokenResponse]:
        """Exchanges a code for the first pair."""
        from amokit_api.models import AuthorizationCodeGrant

        return get_access_token.build(
            AuthorizationCodeGrant(
                client_id=self.client_id, client_secret=self._client_secret, redirect_uri=self.redirect_uri, code=code
            )
        )

    def api_key_request(self, login: str, api_key: str, state: str | None) -> Request[None]:
        """Exchanges an old API key for a code."""
        from amokit_api.models import ApiKeyExchange
        from amokit_api.types import UNSET

        return exchange_api_key.build(
            ApiKeyExchange(
                login=login,
                api_key=api_key,
                client_uuid=self.client_id,
                client_secret=self._client_secret,
                state=UNSET if state is None else state,
            )
        )

    def _refresh_request(self, refresh_token: str) -> Request[TokenResponse]:
        from amokit_api.models import RefreshTokenGrant

        return get_access_token.build(
            RefreshTokenGrant(
                client_id=self.client_id,
                client_secret=self._client_secret,
                redirect_uri=self.redirect_uri,
                refresh_token=refresh_token,
            )
        )

    # -- the store ------------------------------------------------------------------------------

    @property
    def lock(self) -> Callable[[], AbstractContextManager[TokenStore]]:
        """The store's lock; where it has none, one that holds in this process."""
        found: Callable[[], AbstractContextManager[TokenStore]] = getattr(self.store, "lock", self._own_lock.lock)
        return found

    @property
    def blocking(self) -> bool:
        """Whether the store may make its caller wait."""
        return getattr(self.store, "blocking", True)

    def load(self) -> Token:
        """The pair. Raises MissingTokenError before the first sign-in."""
        return _known(self.store.load())

    def sign_in(self, request: Request[TokenResponse], original: httpx.Request) -> Steps[Token]:
        """Exchanges a code for the first pair and saves it, under the lock: a refresh must not write an older one over it.

        Raises:
            CodeRefusedError: The code is dead, or the integration's data are wrong.
        """

        def work(store: TokenStore) -> Steps[Token]:
            token = yield from self._exchange(request, self._account_host.configured_host(original), original, CodeRefusedError)
            self._unsaved = None
            yield partial(store.save, token)
            return token

        return with_context(self.lock(), work)

    # -- signing --------------------------------------------------------------------------------

    def sign(self, request: httpx.Request, token: Token) -> httpx.Request:
        """Signs a request, and sends it to where the account lives now."""
        request.headers["Authorization"] = f"Bearer {token.access_token}"
        self._account_host.reroute(request, token)
        return request

    # -- refreshing -----------------------------------------------------------------------------

    def renew(self, stale: Token, original: httpx.Request, *, account_gone: bool = False) -> Steps[Token]:
        """A pair in the place of a stale one: somebody else's, or a new one. `lost` asks where the account lives first.

        Raises:
            MissingTokenError: There is nothing to refresh with.
            RefreshRefusedError: The refresh token is dead.
            UntrustedHostError: The account is said to live outside amoCRM.
            APIError, TransportError, UnreadableBodyError, TokenStoreError: As they say; the next request tries again.
        """

        def work(store: TokenStore) -> Steps[tuple[str, Token]]:
            current = _known((yield store.load))
            token = yield from self._renew(store, current, stale, original, account_gone)
            return self._account_host.current_host(current, original), token

        before, token = yield from with_context(self.lock(), work)
        if token.domain and token.domain != before and self._on_moved:
            yield partial(self._on_moved, before, token.domain)
        return token

    def _renew(
        self, store: TokenStore, current: Token, stale: Token, original: httpx.Request, account_gone: bool
    ) -> Steps[Token]:
        unsaved = self._unsaved
        if unsaved is not None and unsaved.replaces == current.refresh_token:
            # The refresh token in the store is spent; this pair is all there is.
            return (yield from self._save(store, current, unsaved.token))
        if current.access_token != stale.access_token and not current.expired:
            return current  # somebody else was first
        if account_gone and current.domain != stale.domain:
            return current  # somebody else has found it
        if current.refresh_token is None:
            raise MissingTokenError("the token has expired and cannot be refreshed: it has no refresh token")
        if account_gone:
            domain = yield from self._account_host.find_new_host(current, original)
            if domain is None:
                return current
            return (yield from self._save(store, current, current.with_domain(domain)))
        domain, request = current.domain, self._refresh_request(current.refresh_token)
        try:
            token = yield from self._exchange(
                request, self._account_host.current_host(current, original), original, RefreshRefusedError
            )
        except (RefreshRefusedError, NotFoundError) as error:
            latest: Token | None = yield store.load
            if latest is not None and latest.refresh_token != current.refresh_token:
                return latest  # the lock had gone to somebody else
            # A wrong host answers 401 or 404.
            domain = None if error.status == 400 else (yield from self._account_host.find_new_host(current, original))
            if domain is None:
                raise
            token = yield from self._exchange(request, domain, original, RefreshRefusedError)
        return (yield from self._save(store, current, token.with_domain(domain)))

    def _exchange(
        self, request: Request[TokenResponse], host: str, original: httpx.Request, refused: type[OAuthError]
    ) -> Steps[Token]:
        return request_token(request, build_message(request, self._account_host.address(host), original), refused)

    def _save(self, store: TokenStore, current: Token, token: Token) -> Steps[Token]:
        """Saves a new pair before it is used, and gives the one to use."""
        try:
            yield partial(store.save, token)
        except TokenSupersededError:
            token = _known((yield store.load))
        except Exception:
            # Not lost as long as this process lives: the next request saves it first.
            if current.refresh_token:
                self._unsaved = _Unsaved(current.refresh_token, token)
            raise
        self._unsaved = None
        return token


def _known(token: Token | None) -> Token:
    if token is None:
        raise MissingTokenError("the account is not signed in yet: send its user to authorize_url(), then sign_in(code)")
    return token
