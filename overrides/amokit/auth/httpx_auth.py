"""The `httpx.Auth` flows that sign requests by an `OAuth` and refresh its tokens, sync and async."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import partial
from typing import Any, Protocol, TypeVar

import httpx
from amokit_api.errors import ArgumentError, RequestInfo, TimeoutError
from amokit_api.http import json_codec
from amokit_api.http.request import DELIVERY, Delivery, Request

from ..concurrency.sansio import Steps, in_thread
from ..concurrency.single_flight import AsyncSingleFlight, SingleFlight
from ..concurrency.thread_shield import ThreadShield, WaitTimeout
from .oauth import Notifications, OAuth
from .pending_pair import require_pair
from .tokens import Token

T = TypeVar("T")


def _account_is_gone(response: httpx.Response) -> bool:
    """Whether the account has probably left this host: a 404 whose body is not the API's JSON."""
    if response.status_code != 404:
        return False
    try:
        json_codec.loads(response.content)
    except (ValueError, RecursionError):
        return True
    return False


def _stale(token: Token | None) -> Token | None:
    """What `renew` is to replace: a pair that has expired; None where it must check first which pair is the right one."""
    return token if token is not None and token.expired else None


class _Deadline:
    """When a call with a `total_timeout` has to end; waiting for a token counts too."""

    def __init__(self, request: httpx.Request, total: float | None) -> None:
        total = request.extensions.get("amokit.total", total)
        delivery: Delivery | None = request.extensions.get(DELIVERY)
        started = time.monotonic()
        if delivery is not None:
            started = delivery.started = started if delivery.started is None else delivery.started
        self._end = None if total is None else started + total
        self._request = request

    def left(self) -> float | None:
        """Seconds; None for as long as it takes."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    def error(self, message: str = "the token was not refreshed in time; the refresh goes on") -> TimeoutError:
        operation: Request[Any] | None = self._request.extensions.get("amokit")
        info = operation.info if operation is not None else RequestInfo(self._request.method, self._request.url.path)
        return TimeoutError(message, info, sent_maybe=False)


_refreshing: ContextVar[frozenset[OAuth]] = ContextVar("amokit_refreshing", default=frozenset())
"""The `OAuth`s whose refresh the current code runs in, such as a hook that the refresh calls."""


@contextmanager
def refreshing(oauth: OAuth) -> Generator[None]:
    """Marks what runs inside as part of a refresh."""
    before = _refreshing.get()
    _refreshing.set(before | {oauth})
    try:
        yield
    finally:
        _refreshing.set(before)


def refuse_within_itself(oauth: OAuth) -> None:
    """Raises ArgumentError for a refresh by a hook or a store that runs inside a refresh: it would wait for itself for ever."""
    if oauth in _refreshing.get():
        raise ArgumentError(
            "a hook or a token store has asked its own client for something while that was refreshing its token; do it in the"
            " hooks `response` or `refresh`, which are called when the new token is saved"
        )


def notify(later: Notifications) -> None:
    """Calls what was held back during a refresh."""
    while later:
        later.pop(0)()


async def notify_async(later: Notifications) -> None:
    """Calls what was held back during a refresh; what is not async in a thread."""
    while later:
        call = later.pop(0)
        if inspect.iscoroutinefunction(call.func if isinstance(call, partial) else call):
            await call()
        else:
            result = await in_thread(call)
            if inspect.isawaitable(result):
                await result


class Run(Protocol):
    """Does steps one after another."""

    def __call__(self, steps: Steps[T], /) -> T: ...


class OAuthFlow(httpx.Auth):
    """Signs the requests of one sync client by an `OAuth`, which several clients may share.

    Args:
        total: The client's `total_timeout`.
    """

    def __init__(self, oauth: OAuth, run: Run, shield: ThreadShield, total: float | None) -> None:
        self._oauth = oauth
        self._run = run
        self._shield = shield
        self._total = total
        # The store's lock would suffice, but waiting for that may mean polling a server.
        self._single = SingleFlight()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        oauth, deadline = self._oauth, _Deadline(request, self._total)
        token = self._load(deadline)
        if token is None or not oauth.usable(token):
            token = self._renew(_stale(token), request, deadline)
        response = yield oauth.sign(request, token)
        if token.refresh_token and response.status_code in (401, 404):
            response.read()  # gives its connection back
            found: Token | None = token
            if response.status_code == 401:
                helps = oauth.refusals.may_refresh(request)
                found = self._renew(token, request, deadline) if helps else self._load(deadline)
            elif _account_is_gone(response):
                found = self._renew(token, request, deadline, gone=True)
            if found is not None and found != token:
                response = yield oauth.sign(request, found)
                if response.status_code == 401:
                    oauth.refusals.note(request)

    def _load(self, deadline: _Deadline) -> Token | None:
        oauth, left = self._oauth, deadline.left()
        try:
            token = oauth.store.load() if left is None or not oauth.blocking else self._shield.run(oauth.store.load, left)
        except WaitTimeout:
            raise deadline.error("the token store did not answer in time") from None
        return token if oauth.unsaved else require_pair(token)

    def _renew(self, stale: Token | None, request: httpx.Request, deadline: _Deadline, gone: bool = False) -> Token:
        refuse_within_itself(self._oauth)
        later: Notifications = []

        def work() -> Token:
            # Waiting for the lock is part of the work, too: an interruption must not leave it locked.
            with self._single.enter():
                return self._run(self._oauth.renew(stale, request, later, gone=gone))

        try:
            token = self._shield.run(work, deadline.left())
        except WaitTimeout:
            raise deadline.error() from None
        except BaseException:
            with suppress(Exception):
                notify(later)
            raise
        notify(later)
        return token


class AsyncOAuthFlow(httpx.Auth):
    """Signs the requests of one async client by an `OAuth`, which several clients may share; see `OAuthFlow`."""

    def __init__(self, oauth: OAuth, run: Callable[[Steps[Token]], Coroutine[Any, Any, Token]], total: float | None) -> None:
        self._oauth = oauth
        self._run = run
        self._total = total
        self._single = AsyncSingleFlight()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        oauth, deadline = self._oauth, _Deadline(request, self._total)
        token = await self._load(deadline)
        if token is None or not oauth.usable(token):
            token = await self._renew(_stale(token), request, deadline)
        response = yield oauth.sign(request, token)
        if token.refresh_token and response.status_code in (401, 404):
            await response.aread()
            found: Token | None = token
            if response.status_code == 401:
                helps = oauth.refusals.may_refresh(request)
                found = await self._renew(token, request, deadline) if helps else await self._load(deadline)
            elif _account_is_gone(response):
                found = await self._renew(token, request, deadline, gone=True)
            if found is not None and found != token:
                response = yield oauth.sign(request, found)
                if response.status_code == 401:
                    oauth.refusals.note(request)

    async def _load(self, deadline: _Deadline) -> Token | None:
        oauth, left = self._oauth, deadline.left()
        if not oauth.blocking:
            token = oauth.store.load()
        elif left is None:
            token = await in_thread(oauth.store.load)
        else:
            from anyio import move_on_after

            token = None
            with move_on_after(left) as scope:
                token = await in_thread(oauth.store.load, abandon=True)
            if scope.cancelled_caught:
                raise deadline.error("the token store did not answer in time")
        return token if oauth.unsaved else require_pair(token)

    async def _renew(self, stale: Token | None, request: httpx.Request, deadline: _Deadline, gone: bool = False) -> Token:
        left = deadline.left()
        if left is None:
            return await self._renew_now(stale, request, gone)
        from anyio import move_on_after

        with move_on_after(left):
            return await self._renew_now(stale, request, gone)
        raise deadline.error()

    async def _renew_now(self, stale: Token | None, request: httpx.Request, gone: bool) -> Token:
        refuse_within_itself(self._oauth)
        later: Notifications = []
        try:
            async with self._single.enter():
                token = await self._run(self._oauth.renew(stale, request, later, gone=gone))
        except Exception:
            with suppress(Exception):
                await notify_async(later)
            raise
        await notify_async(later)
        return token
