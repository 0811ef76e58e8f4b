"""The `httpx.Auth` flows that sign requests by an `OAuth` and refresh its tokens."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

import httpx
from amokit_api.http import json_codec

from ..concurrency.sansio import Steps, in_thread
from .oauth import OAuth
from .tokens import Token

if TYPE_CHECKING:
    from anyio import Lock as AsyncLock


R = TypeVar("R")
T = TypeVar("T")


def _account_is_gone(response: httpx.Response) -> bool:
    """Whether no account seems to live at this host any more: a 404 that the API itself has not given."""
    if response.status_code != 404:
        return False
    try:
        json_codec.loads(response.content)
    except ValueError:
        return True
    return False


class OAuthFlow(httpx.Auth):
    """Signs the requests of one blocking client by an `OAuth`, which several clients may share."""

    def __init__(self, oauth: OAuth, run: Callable[[Steps[Token]], Token]) -> None:
        self._oauth = oauth
        self._run = run
        # The store's lock would do; but who waits here need not ask a server for it again and again.
        self._lock = Lock()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        oauth = self._oauth
        token = oauth.load()
        if token.expired:
            token = self._renew(token, request)
        response = yield oauth.sign(request, token)
        if token.refresh_token and response.status_code in (401, 404):
            response.read()  # gives its connection back
            if response.status_code == 401:
                yield oauth.sign(request, self._renew(token, request))
            elif _account_is_gone(response):
                found = self._renew(token, request, account_gone=True)
                if found != token:
                    yield oauth.sign(request, found)

    def _renew(self, stale: Token, request: httpx.Request, account_gone: bool = False) -> Token:
        with self._lock:
            return self._run(self._oauth.renew(stale, request, account_gone=account_gone))


class AsyncOAuthFlow(httpx.Auth):
    """Signs the requests of one async client by an `OAuth`, which several clients may share."""

    def __init__(self, oauth: OAuth, run: Callable[[Steps[Token]], Awaitable[Token]]) -> None:
        self._oauth = oauth
        self._run = run
        self._lock: AsyncLock | None = None

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        oauth = self._oauth
        token = await in_thread(oauth.load) if oauth.blocking else oauth.load()
        if token.expired:
            token = await self._renew(token, request)
        response = yield oauth.sign(request, token)
        if token.refresh_token and response.status_code in (401, 404):
            await response.aread()
            if response.status_code == 401:
                yield oauth.sign(request, await self._renew(token, request))
            elif _account_is_gone(response):
                found = await self._renew(token, request, account_gone=True)
                if found != token:
                    yield oauth.sign(request, found)

    async def _renew(self, stale: Token, request: httpx.Request, account_gone: bool = False) -> Token:
        if self._lock is None:
            from anyio import Lock as AsyncLock

            self._lock = AsyncLock()
        async with self._lock:
            return await self._run(self._oauth.renew(stale, request, account_gone=account_gone))
