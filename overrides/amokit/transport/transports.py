"""How one request becomes one answer: turns of the limiter, tries, redirects, reading, and telling the hooks; sync and async.

`calls.Call` decides; the two transports carry out. They read the whole answer, so that one that breaks off is a failed try like
any other, one that never ends is given up, and one that unpacks to more than memory holds is refused.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import httpx
from amokit_api.errors import LimiterError

from .call_state import REQUEST_SENT, REQUEST_STARTED, CallSettings, CallState
from .hooks import RefreshEvent, RequestEvent, RetryEvent, WaitEvent
from .ratelimit import Limiter

EXCHANGE = "amokit.exchange"
"""Extension of a request for a pair of tokens: `auth.token_endpoint.TokenExchange`, which sees the answer before hooks do."""
BROKEN = (httpx.TransportError, httpx.DecodingError)


def _unpacked(response: httpx.Response, chunks: list[bytes]) -> httpx.Response:
    """The answer with its body read and unpacked."""
    headers = [pair for pair in response.headers.raw if pair[0].lower() not in (b"content-encoding", b"transfer-encoding")]
    return httpx.Response(response.status_code, headers=headers, content=b"".join(chunks), extensions=response.extensions)


class CallTransport(httpx.BaseTransport):
    """Carries requests through another transport as the settings say."""

    def __init__(self, transport: httpx.BaseTransport, settings: CallSettings) -> None:
        self._transport = transport
        self._settings = settings
        self._listeners = settings.listeners

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = CallState(self._settings, request)
        while True:
            if self._settings.limiter is not None:
                self._acquire(call, self._settings.limiter, None)
            call.begin()
            if self._listeners.wants("request"):
                self._listeners.notify("request", RequestEvent(call.info))
            try:
                response = self._read(call, self._transport.handle_request(request))
            except BROKEN as error:
                wait = self._failed(call, error)
                if wait is None:
                    raise
            except BaseException as error:
                if self._listeners.wants("response") and isinstance(error, Exception):
                    self._listeners.notify("response", call.failure_event(error))
                raise
            else:
                exchange = request.extensions.get(EXCHANGE)
                if exchange is not None and exchange.received(response):
                    exchange.notifications.append(partial(self._after_response, call, response))
                    return response
                self._after_response(call, response)
                onward = call.redirected(response)
                if onward is not None:
                    request = onward
                    continue
                wait = call.answered(response)
                if wait is None:
                    return response
                self._notify_retry(call, str(response.status_code), wait)
            time.sleep(wait)

    def _acquire(self, call: CallState, limiter: Limiter, ticket: int | None) -> None:
        call.mark_acquiring()
        turn = limiter.acquire(ticket)
        if turn.wait:
            if self._listeners.wants("wait"):
                self._listeners.notify("wait", WaitEvent(call.info, turn.wait, turn.paused > 0))
            try:
                while turn.wait:
                    time.sleep(call.wait(turn))
                    call.mark_acquiring()
                    turn = limiter.acquire(turn.ticket)
            except BaseException:
                limiter.cancel(turn.ticket)
                raise
        call.ticket = turn.ticket

        def step(name: str, info: Any) -> None:
            if call.stale(name, REQUEST_STARTED):
                self._acquire(call, limiter, call.ticket)
            elif call.ticket is not None and call.stale(name, REQUEST_SENT):
                with suppress(LimiterError):  # the request has left; this only corrects its time
                    limiter.mark_sent(call.ticket)

        call.request.extensions["trace"] = step

    def _read(self, call: CallState, response: httpx.Response) -> httpx.Response:
        if response.is_stream_consumed:  # by a transport of the caller's own
            call.check(len(response.content), response.status_code)
            return response
        stream = response.stream
        assert isinstance(stream, httpx.SyncByteStream)
        packed = "content-encoding" in response.headers
        chunks: list[bytes] = []
        size = 0
        try:
            for chunk in response.iter_bytes() if packed else stream:
                chunks.append(chunk)
                size += len(chunk)
                call.check(size, response.status_code)
        finally:
            stream.close()
        if packed:
            return _unpacked(response, chunks)
        response.stream = httpx.ByteStream(b"".join(chunks))
        response.read()
        return response

    def _failed(self, call: CallState, error: httpx.RequestError) -> float | None:
        if self._listeners.wants("response"):
            self._listeners.notify("response", call.failure_event(error))
        wait = call.failed(error)
        if wait is not None:
            self._notify_retry(call, type(error).__name__, wait)
        return wait

    def _after_response(self, call: CallState, response: httpx.Response) -> None:
        if self._listeners.wants("response"):
            self._listeners.notify("response", call.response_event(response))
        if self._listeners.wants("refresh") and call.refreshed(response):
            self._listeners.notify("refresh", RefreshEvent(call.info))
        seconds = call.pause(response)
        if seconds is not None and self._settings.limiter is not None:
            self._settings.limiter.pause(seconds)

    def _notify_retry(self, call: CallState, reason: str, wait: float) -> None:
        if self._listeners.wants("retry"):
            self._listeners.notify("retry", RetryEvent(call.info, reason, wait))

    def close(self) -> None:
        self._transport.close()


class AsyncCallTransport(httpx.AsyncBaseTransport):
    """Carries requests through another transport as the settings say; see `CallTransport`."""

    def __init__(self, transport: httpx.AsyncBaseTransport, settings: CallSettings) -> None:
        self._transport = transport
        self._settings = settings
        self._listeners = settings.listeners

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = CallState(self._settings, request)
        while True:
            if self._settings.limiter is not None:
                await self._acquire(call, self._settings.limiter, None)
            call.begin()
            if self._listeners.wants("request"):
                await self._listeners.notify_async("request", RequestEvent(call.info))
            try:
                response = await self._read(call, await self._transport.handle_async_request(request))
            except BROKEN as error:
                wait = await self._failed(call, error)
                if wait is None:
                    raise
            except BaseException as error:
                if self._listeners.wants("response") and isinstance(error, Exception):
                    await self._listeners.notify_async("response", call.failure_event(error))
                raise
            else:
                exchange = request.extensions.get(EXCHANGE)
                if exchange is not None and exchange.received(response):
                    exchange.notifications.append(partial(self._after_response, call, response))
                    return response
                await self._after_response(call, response)
                onward = call.redirected(response)
                if onward is not None:
                    request = onward
                    continue
                wait = call.answered(response)
                if wait is None:
                    return response
                await self._notify_retry(call, str(response.status_code), wait)
            await _sleep(wait)

    async def _acquire(self, call: CallState, limiter: Limiter, ticket: int | None) -> None:
        call.mark_acquiring()
        turn = await _run(limiter, limiter.acquire, ticket)
        if turn.wait:
            if self._listeners.wants("wait"):
                await self._listeners.notify_async("wait", WaitEvent(call.info, turn.wait, turn.paused > 0))
            try:
                while turn.wait:
                    await _sleep(call.wait(turn))
                    call.mark_acquiring()
                    turn = await _run(limiter, limiter.acquire, turn.ticket)
            except BaseException:
                from anyio import CancelScope

                with CancelScope(shield=True):
                    await _run(limiter, limiter.cancel, turn.ticket)
                raise
        call.ticket = turn.ticket

        async def step(name: str, info: Any) -> None:
            if call.stale(name, REQUEST_STARTED):
                await self._acquire(call, limiter, call.ticket)
            elif call.ticket is not None and call.stale(name, REQUEST_SENT):
                with suppress(LimiterError):
                    await _run(limiter, limiter.mark_sent, call.ticket)

        call.request.extensions["trace"] = step

    async def _read(self, call: CallState, response: httpx.Response) -> httpx.Response:
        if response.is_stream_consumed:  # by a transport of the caller's own
            call.check(len(response.content), response.status_code)
            return response
        stream = response.stream
        assert isinstance(stream, httpx.AsyncByteStream)
        packed = "content-encoding" in response.headers
        chunks: list[bytes] = []
        size = 0
        try:
            async for chunk in response.aiter_bytes() if packed else stream:
                chunks.append(chunk)
                size += len(chunk)
                call.check(size, response.status_code)
        finally:
            await stream.aclose()
        if packed:
            return _unpacked(response, chunks)
        response.stream = httpx.ByteStream(b"".join(chunks))
        await response.aread()
        return response

    async def _failed(self, call: CallState, error: httpx.RequestError) -> float | None:
        if self._listeners.wants("response"):
            await self._listeners.notify_async("response", call.failure_event(error))
        wait = call.failed(error)
        if wait is not None:
            await self._notify_retry(call, type(error).__name__, wait)
        return wait

    async def _after_response(self, call: CallState, response: httpx.Response) -> None:
        if self._listeners.wants("response"):
            await self._listeners.notify_async("response", call.response_event(response))
        if self._listeners.wants("refresh") and call.refreshed(response):
            await self._listeners.notify_async("refresh", RefreshEvent(call.info))
        seconds = call.pause(response)
        if seconds is not None and self._settings.limiter is not None:
            await _run(self._settings.limiter, self._settings.limiter.pause, seconds)

    async def _notify_retry(self, call: CallState, reason: str, wait: float) -> None:
        if self._listeners.wants("retry"):
            await self._listeners.notify_async("retry", RetryEvent(call.info, reason, wait))

    async def aclose(self) -> None:
        await self._transport.aclose()


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


async def _run(limiter: Limiter, function: Callable[..., Any], argument: Any) -> Any:
    """Asks a limiter without holding up the other tasks."""
    if not limiter.blocks:
        return function(argument)
    from anyio.to_thread import run_sync

    return await run_sync(function, argument)
