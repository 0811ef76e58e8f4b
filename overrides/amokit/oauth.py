"""The pair of tokens of one account: signing with it, refreshing it, following the account when it moves.

A refresh token works once. So however many requests find the access token expired, in whatever thread, task, process or machine,
one refreshes under the store's lock and the others take what it got; and the new pair is saved before anything is signed with it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal

import httpx
from amokit_api.client import transport_error
from amokit_api.errors import (
    ArgumentError,
    CodeRefusedError,
    MalformedTokenError,
    MissingTokenError,
    NotFoundError,
    OAuthError,
    RefreshRefusedError,
    TokenSupersededError,
    UnreadableBodyError,
    error_for,
)
from amokit_api.exchange import Answer, Request
from amokit_api.operations import (
    authorize_page,
    exchange_api_key,
    get_access_token,
    get_account_domain,
    get_account_domain_by_refresh_token,
)

from .steps import Steps, holding
from .stores.memory import MemoryTokenStore, ProcessLock
from .tokens import Token, TokenStore
from .zones import is_trusted, trusted

if TYPE_CHECKING:
    from amokit_api.models import AccountDomain, TokenResponse


class BearerAuth(httpx.Auth):
    """Signs with one token that is not refreshed, such as a long-lived one."""

    def __init__(self, token: str) -> None:
        if not token or any(c.isspace() for c in token):
            raise ArgumentError("the token is empty or holds white space")
        self._header = f"Bearer {token}"
        self.mark = blake2b(token.encode(), digest_size=16).hexdigest()
        """Tells tokens apart without showing them."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request


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
        self.zones = tuple(zones)
        self._on_moved = on_moved
        self._account_url: str | None = None
        self._own_lock = ProcessLock(self.store)
        self._unsaved: _Unsaved | None = None

    def __repr__(self) -> str:
        return f"OAuth(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    def bind(self, account_url: str, *, checked: bool = False) -> None:
        """Says where the account lives; clients do it. `checked` is for addresses that may come from outside.

        Raises:
            ArgumentError: It belongs to another account already.
            UntrustedHostError: The host is none of amoCRM.
        """
        if self._account_url not in (None, account_url):
            raise ArgumentError(f"this OAuth signs for {self._account_url}; {account_url} needs one of its own")
        if checked:
            trusted(_host(account_url), self.zones, "account")
        self._account_url = account_url

    # -- requests -------------------------------------------------------------------------------

    def authorize_request(self, state: str | None, mode: Literal["post_message", "popup"] | None) -> Request[Any]:
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
            host = _host(self._account_url or str(original.url))
            token = yield from self._exchange(request, host, original, CodeRefusedError)
            self._unsaved = None
            yield partial(store.save, token)
            return token

        return holding(self.lock(), work)

    # -- signing --------------------------------------------------------------------------------

    def sign(self, request: httpx.Request, token: Token) -> httpx.Request:
        """Signs a request, and sends it to where the account lives now."""
        request.headers["Authorization"] = f"Bearer {token.access_token}"
        old = self._account_url
        if token.domain and old and _host(str(request.url)) == _host(old) and is_trusted(token.domain, self.zones):
            request.url = request.url.copy_with(netloc=token.domain.encode())
            request.headers["Host"] = token.domain
        return request

    # -- refreshing -----------------------------------------------------------------------------

    def renew(self, stale: Token, original: httpx.Request, *, lost: bool = False) -> Steps[Token]:
        """A pair in the place of a stale one: somebody else's, or a new one. `lost` asks where the account lives first.

        Raises:
            MissingTokenError: There is nothing to refresh with.
            RefreshRefusedError: The refresh token is dead.
            UntrustedHostError: The account is said to live outside amoCRM.
            APIError, TransportError, UnreadableBodyError, TokenStoreError: As they say; the next request tries again.
        """

        def work(store: TokenStore) -> Steps[tuple[str, Token]]:
            current = _known((yield store.load))
            token = yield from self._renew(store, current, stale, original, lost)
            return self._home(current, original), token

        before, token = yield from holding(self.lock(), work)
        if token.domain and token.domain != before and self._on_moved:
            yield partial(self._on_moved, before, token.domain)
        return token

    def _renew(self, store: TokenStore, current: Token, stale: Token, original: httpx.Request, lost: bool) -> Steps[Token]:
        unsaved = self._unsaved
        if unsaved is not None and unsaved.replaces == current.refresh_token:
            # The refresh token in the store is spent; this pair is all there is.
            return (yield from self._save(store, current, unsaved.token))
        if current.access_token != stale.access_token and not current.expired:
            return current  # somebody else was first
        if lost and current.domain != stale.domain:
            return current  # somebody else has found it
        if current.refresh_token is None:
            raise MissingTokenError("the token has expired and cannot be refreshed: it has no refresh token")
        if lost:
            domain = yield from self._locate(current, original)
            if domain is None:
                return current
            return (yield from self._save(store, current, current.moved(domain)))
        domain, request = current.domain, self._refresh_request(current.refresh_token)
        try:
            token = yield from self._exchange(request, self._home(current, original), original, RefreshRefusedError)
        except (RefreshRefusedError, NotFoundError) as error:
            latest: Token | None = yield store.load
            if latest is not None and latest.refresh_token != current.refresh_token:
                return latest  # the lock had gone to somebody else
            # A wrong host answers 401 or 404.
            domain = None if error.status == 400 else (yield from self._locate(current, original))
            if domain is None:
                raise
            token = yield from self._exchange(request, domain, original, RefreshRefusedError)
        return (yield from self._save(store, current, token.moved(domain)))

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

    def _exchange(
        self, request: Request[TokenResponse], host: str, original: httpx.Request, refused: type[OAuthError]
    ) -> Steps[Token]:
        """The pair that the token endpoint gives."""
        response = yield from _send(request, _message(request, self._address(host), original))
        if response.status_code != 200:
            error = error_for(response.status_code, request.info, response.headers, response.content)
            if error.status in (400, 401):
                body: Any = error.body
                raise refused(error.status, error.request, body=body, request_id=error.request_id, retry_after=error.retry_after)
            raise error
        pair = request.parse(_answer(request, response))
        for secret in (pair.access_token, pair.refresh_token):
            if not isinstance(secret, str) or not secret:
                raise UnreadableBodyError("the answer holds no pair of tokens", 200, request.info)
        return Token.from_response(pair)

    # -- where the account lives ----------------------------------------------------------------

    def _home(self, token: Token, original: httpx.Request) -> str:
        return token.domain or _host(self._account_url or str(original.url))

    def _address(self, host: str) -> str:
        base = self._account_url
        return base if base and _host(base) == host else f"https://{host}"

    def find(self, token: Token, original: httpx.Request) -> Steps[str]:
        """Host that the account lives at now.

        Raises:
            UntrustedHostError: It is said to be none of amoCRM.
            NotFoundError: It is not to be had: the token is dead, or too old to say whom to ask.
        """
        answered = 404
        for request, message in self._look_ups(token, original):
            response = yield from _send(request, message)
            if response.status_code == 200:
                found = request.parse(_answer(request, response))
                if isinstance(found.domain, str):
                    return trusted(found.domain, self.zones, "new host of the account")
            answered = response.status_code
        request = get_account_domain_by_refresh_token.build(x_refresh_token="")
        raise NotFoundError(answered, request.info, body={"title": "Where the account lives is not to be had"})

    def _locate(self, token: Token, original: httpx.Request) -> Steps[str | None]:
        """Where the account has moved to; None when it has not, or that is not to be had."""
        home = self._home(token, original)
        if not is_trusted(home, self.zones):
            return None  # a proxy or a sandbox stands for all hosts
        try:
            domain = yield from self.find(token, original)
        except NotFoundError:
            return None
        return None if domain == home else domain

    def _look_ups(self, token: Token, original: httpx.Request) -> Iterator[tuple[Request[AccountDomain], httpx.Request]]:
        try:
            api_domain = token.claims.api_domain
        except MalformedTokenError:
            return
        if api_domain is not None and token.refresh_token is not None:
            host = trusted(api_domain, self.zones, "api_domain of the token")
            request = get_account_domain_by_refresh_token.build(x_refresh_token=token.refresh_token)
            yield request, _message(request, f"https://{host}", original)
        elif not token.expired:  # tokens from before August 2024
            shared = f"https://www.{self._home(token, original).partition('.')[2]}"
            request = get_account_domain.build()
            yield request, _message(request, shared, original, f"Bearer {token.access_token}")


def _message(request: Request[Any], address: str, original: httpx.Request, authorization: str | None = None) -> httpx.Request:
    """A request of the sign-in, with the settings of the one that needs it.

    Made apart from where it is sent: what shows the variables of an error's frames must find no secret in them.
    """
    headers = {**request.headers, "Accept": "application/json", "User-Agent": original.headers.get("User-Agent", "")}
    content = request.content()
    if content is not None:
        headers["Content-Type"] = request.content_type
    if authorization is not None:
        headers["Authorization"] = authorization
    extensions = {**original.extensions, "amokit": request}
    return httpx.Request(request.method, address + request.target, content=content, headers=headers, extensions=extensions)


def _send(request: Request[Any], message: httpx.Request) -> Steps[httpx.Response]:
    try:
        response: httpx.Response = yield message
    except httpx.TransportError as error:
        raise transport_error(error, request) from error
    except httpx.DecodingError as error:
        raise UnreadableBodyError(f"the body cannot be decompressed: {error}", 200, request.info) from error
    return response


def _known(token: Token | None) -> Token:
    if token is None:
        raise MissingTokenError("the account is not signed in yet: send its user to authorize_url(), then sign_in(code)")
    return token


def _answer(request: Request[Any], response: httpx.Response) -> Answer:
    return Answer(request.info, str(response.url), response.status_code, response.headers, response.content)


def _host(url: str) -> str:
    return httpx.URL(url).netloc.decode()
