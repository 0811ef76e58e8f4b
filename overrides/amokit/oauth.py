"""Signing requests: with one token, or with a pair that is refreshed in time.

A refresh token works once. So however many requests find the access token expired, one refreshes and the others take what it
got; and the new pair is saved before anything is signed with it.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qs, urlsplit

import httpx
from amokit_api.errors import APIError, ArgumentError, MissingTokenError, OAuthError, UnreadableBodyError, error_for
from amokit_api.exchange import Answer, Request
from amokit_api.operations import authorize_page, get_access_token

from .tokens import MemoryTokenStore, Token, TokenStore

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse
    from anyio import Lock as AsyncLock


class BearerAuth(httpx.Auth):
    """Signs with one token that is not refreshed, such as a long-lived one."""

    def __init__(self, token: str) -> None:
        if not token or any(c.isspace() for c in token):
            raise ArgumentError("the token is empty or holds white space")
        self._header = f"Bearer {token}"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request


class OAuth(httpx.Auth):
    """Signs with the pair of tokens of one account, and refreshes it.

    Args:
        client_id: Id of the integration.
        client_secret: Its secret key.
        redirect_uri: Its redirect URI, exactly as it is registered.
        store: Keeps the pair; in memory when not given.
    """

    def __init__(self, client_id: str, client_secret: str, redirect_uri: str, store: TokenStore | None = None) -> None:
        self.client_id = client_id
        self._client_secret = client_secret
        self.redirect_uri = redirect_uri
        self.store: TokenStore = MemoryTokenStore() if store is None else store
        self._account_url: str | None = None
        self._lock = threading.Lock()
        self._async_lock: AsyncLock | None = None

    def __repr__(self) -> str:
        return f"OAuth(client_id={self.client_id!r}, redirect_uri={self.redirect_uri!r})"

    def bind(self, account_url: str) -> None:
        """Says where the account lives; clients do it. Raises ArgumentError when it belongs to another account already."""
        if self._account_url not in (None, account_url):
            raise ArgumentError(f"this OAuth signs for {self._account_url}; {account_url} needs one of its own")
        self._account_url = account_url

    # -- the first sign-in ----------------------------------------------------------------------

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

    def accept(self, request: Request[TokenResponse], response: TokenResponse) -> Token:
        """Saves the pair of an answer. Raises UnreadableBodyError when it holds none."""
        for secret in (response.access_token, response.refresh_token):
            if not isinstance(secret, str) or not secret:
                raise UnreadableBodyError("the answer holds no pair of tokens", 200, request.info)
        token = Token.from_response(response)
        self.store.save(token)
        return token

    # -- signing and refreshing -----------------------------------------------------------------

    def _load(self) -> Token:
        token = self.store.load()
        if token is None:
            raise MissingTokenError("the account is not signed in yet: send its user to authorize_url(), then sign_in(code)")
        return token

    def _needed(self, stale: Token) -> Token | None:
        """The pair that somebody else got meanwhile; None when it is ours to refresh."""
        token = self._load()
        return token if token.access_token != stale.access_token and not token.expired else None

    def _refresh_request(self, original: httpx.Request) -> tuple[Request[TokenResponse], httpx.Request]:
        from amokit_api.models import RefreshTokenGrant

        token = self._load()
        if token.refresh_token is None:
            raise MissingTokenError("the token has expired and cannot be refreshed: it has no refresh token")
        request = get_access_token.build(
            RefreshTokenGrant(
                client_id=self.client_id,
                client_secret=self._client_secret,
                redirect_uri=self.redirect_uri,
                refresh_token=token.refresh_token,
            )
        )
        base = self._account_url or f"{original.url.scheme}://{original.url.netloc.decode()}"
        message = httpx.Request(
            request.method,
            base + request.target,
            content=request.content(),
            headers={"Content-Type": "application/json", "User-Agent": original.headers.get("User-Agent", "")},
            extensions={**original.extensions, "amokit": request},
        )
        return request, message

    def _refreshed(self, request: Request[TokenResponse], response: httpx.Response) -> Token:
        if response.status_code != 200:
            raise as_oauth_error(error_for(response.status_code, request.info, response.headers, response.content))
        answer = Answer(request.info, str(response.url), response.status_code, response.headers, response.content)
        return self.accept(request, request.parse(answer))

    @staticmethod
    def _sign(request: httpx.Request, token: Token) -> httpx.Request:
        request.headers["Authorization"] = f"Bearer {token.access_token}"
        return request

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        token = self._load()
        if token.expired:
            token = yield from self._refresh(token, request)
        response = yield self._sign(request, token)
        if response.status_code == 401 and token.refresh_token:
            token = yield from self._refresh(token, request)
            yield self._sign(request, token)

    def _refresh(self, stale: Token, original: httpx.Request) -> Generator[httpx.Request, httpx.Response, Token]:
        with self._lock:
            token = self._needed(stale)
            if token is None:
                request, message = self._refresh_request(original)
                response = yield message
                response.read()
                token = self._refreshed(request, response)
            return token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        token = self._load()
        if token.expired:
            async with self._tasks_lock():
                needed = self._needed(token)
                if needed is None:
                    exchange, message = self._refresh_request(request)
                    response = yield message
                    await response.aread()
                    needed = self._refreshed(exchange, response)
                token = needed
        response = yield self._sign(request, token)
        if response.status_code == 401 and token.refresh_token:
            async with self._tasks_lock():
                needed = self._needed(token)
                if needed is None:
                    exchange, message = self._refresh_request(request)
                    response = yield message
                    await response.aread()
                    needed = self._refreshed(exchange, response)
            yield self._sign(request, needed)

    def _tasks_lock(self) -> AsyncLock:
        if self._async_lock is None:
            from anyio import Lock

            self._async_lock = Lock()
        return self._async_lock


def as_oauth_error(error: APIError) -> APIError:
    """An error of the token endpoint; its 400 and 401 are `OAuthError`."""
    if error.status not in (400, 401):
        return error
    body: Any = error.body
    return OAuthError(error.status, error.request, body=body, request_id=error.request_id, retry_after=error.retry_after)


@dataclass(frozen=True)
class Callback:
    """What the redirect after the user's consent brings.

    Attributes:
        code: To be exchanged within 20 minutes, once.
        referer: Host of the account.
        client_id: Id of the integration, where it is said.
        state: What was given to the authorize page.
    """

    code: str
    referer: str
    client_id: str | None = None
    state: str | None = None


def parse_callback(url: str, state: str) -> Callback:
    """Reads the address that the user's browser came back to.

    Args:
        url: The whole address, or its query.
        state: What was given to `authorize_url`.

    Raises:
        ArgumentError: The user refused, `state` is another, or there is no code.
    """
    query = {key: values[0] for key, values in parse_qs(urlsplit(url).query or url).items()}
    if not state:
        raise ArgumentError("state must be what was given to authorize_url, not empty")
    if "error" in query:
        raise ArgumentError(f"the user did not give access: {query['error']}")
    if not hmac.compare_digest(query.get("state", "").encode(), state.encode()):
        raise ArgumentError("`state` is not the one that was sent: this answer belongs to another attempt, or is forged")
    for key in ("code", "referer"):
        if not query.get(key):
            raise ArgumentError(f"the redirect brings no `{key}`")
    return Callback(query["code"], query["referer"], query.get("client_id"), query.get("state"))
