"""The httpx transports that process a call: permits of the limiter, attempts, redirects, reading the body, hooks.

`CallState` decides, the two transports do the I/O. They read the whole body: so one that breaks off is a failed attempt like any
other, one that never ends is given up, and one that decompresses to more than `max_bytes` is refused.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import Any

import httpx
from amokit_api.http.request import TOKEN_EXCHANGE

from .body_reader import BodyReader, whole_body
from .call_state import REQUEST_STARTED, CallSettings, CallState
from .deadline import deadline_of_thread
from .hooks import RefreshEvent, RequestEvent, RetryEvent, WaitEvent
from .limiter_calls import NO_ANSWER, ask, ask_async
from .ratelimit import Limiter

FAILURES = (httpx.TransportError, httpx.DecodingError)
"""Errors of httpx that end an attempt."""
GRACE = 0.05
"""Seconds added to the deadline of an attempt, so that time-outs of its phases, whose errors say more, come first."""


class CallTransport(httpx.BaseTransport):
    """Sends requests through another transport, as the settings say."""

    def __init__(self, transport: httpx.BaseTransport, settings: CallSettings) -> None:
        self._transport = transport
        self._settings = settings
        self._listeners = settings.listeners

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        call = CallState(self._settings, request)
        while True:
            if self._settings.limiter is not None:
                self._acquire(call, self._settings.limiter, None)
            call.begin_attempt()
            if self._listeners.wants("request"):
                self._listeners.notify("request", RequestEvent(call.info))
            try:
                with deadline_of_thread(call.deadline):
                    response = self._read(call, self._transport.handle_request(request))
            except FAILURES as error:
                wait = self._after_error(call, error)
                if wait is None:
                    raise
            except BaseException as error:
                if self._listeners.wants("response") and isinstance(error, Exception):
                    self._listeners.notify("response", call.failure_event(error))
                raise
            else:
                exchange = request.extensions.get(TOKEN_EXCHANGE)
                if exchange is not None and exchange.received(response):
                    exchange.notifications.append(partial(self._after_response, call, response))
                    return response
                self._after_response(call, response)
                onward = call.redirected(response)
                if onward is not None:
                    request = onward
                    continue
                wait = call.after_response(response)
                if wait is None:
                    return response
                self._notify_retry(call, str(response.status_code), wait)
            time.sleep(wait)

    def _acquire(self, call: CallState, limiter: Limiter, ticket: int | None) -> None:
        call.mark_acquiring()
        permit = ask(call, limiter, limiter.acquire, ticket)
        if permit.wait:
            if self._listeners.wants("wait"):
                self._listeners.notify("wait", WaitEvent(call.info, permit.wait, permit.paused > 0))
            try:
                while permit.wait:
                    time.sleep(call.wait(permit))
                    call.mark_acquiring()
                    permit = ask(call, limiter, limiter.acquire, permit.ticket)
            except BaseException:
                with suppress(*NO_ANSWER):  # the other error is what the caller must see
                    ask(call, limiter, limiter.cancel, permit.ticket, wait=False)
                raise
        call.ticket = permit.ticket

        def trace(event: str, info: Any) -> None:
            if event in REQUEST_STARTED and call.is_stale():
                self._acquire(call, limiter, call.ticket)
            elif event in call.sent_events:
                call.request.extensions.pop("trace", None)  # events of the response are not needed, and cost time
                if call.ticket is not None and call.is_stale():
                    with suppress(*NO_ANSWER):  # the request was sent; this only corrects a time
                        ask(call, limiter, limiter.mark_sent, call.ticket)

        call.request.extensions["trace"] = trace

    def _read(self, call: CallState, response: httpx.Response) -> httpx.Response:
        if response.is_stream_consumed:  # a transport that the caller gave has read it
            return whole_body(call, response)
        stream = response.stream
        assert isinstance(stream, httpx.SyncByteStream)
        try:
            body = BodyReader(call, response)
            for chunk in stream:
                body.feed(chunk)
        finally:
            stream.close()
        return body.finish()

    def _after_error(self, call: CallState, error: httpx.RequestError) -> float | None:
        if self._listeners.wants("response"):
            self._listeners.notify("response", call.failure_event(error))
        wait = call.after_error(error)
        if wait is not None:
            self._notify_retry(call, type(error).__name__, wait)
        return wait

    def _after_response(self, call: CallState, response: httpx.Response) -> None:
        if self._listeners.wants("response"):
            self._listeners.notify("response", call.response_event(response))
        if self._listeners.wants("refresh") and call.is_refresh(response):
            self._listeners.notify("refresh", RefreshEvent(call.info))
        seconds, limiter = call.pause(response), self._settings.limiter
        if seconds is not None and limiter is not None:
            with suppress(*NO_ANSWER):
                ask(call, limiter, limiter.refused, seconds)

    def _notify_retry(self, call: CallState, reason: str, wait: float) -> None:
        if self._listeners.wants("retry"):
            self._listeners.notify("retry", RetryEvent(call.info, reason, wait))

    def close(self) -> None:
        self._transport.close()


class AsyncCallTransport(httpx.AsyncBaseTransport):
    """Sends requests through another transport, as the settings say; see `CallTransport`."""

    def __init__(self, transport: httpx.AsyncBaseTransport, settings: CallSettings) -> None:
        self._transport = transport
        self._settings = settings
        self._listeners = settings.listeners

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = CallState(self._settings, request)
        while True:
            if self._settings.limiter is not None:
                await self._acquire(call, self._settings.limiter, None)
            call.begin_attempt()
            if self._listeners.wants("request"):
                await self._listeners.notify_async("request", RequestEvent(call.info))
            try:
                response = await self._send(call, request)
            except FAILURES as error:
                wait = await self._after_error(call, error)
                if wait is None:
                    raise
            except BaseException as error:
                if self._listeners.wants("response") and isinstance(error, Exception):
                    await self._listeners.notify_async("response", call.failure_event(error))
                raise
            else:
                exchange = request.extensions.get(TOKEN_EXCHANGE)
                if exchange is not None and exchange.received(response):
                    exchange.notifications.append(partial(self._after_response, call, response))
                    return response
                await self._after_response(call, response)
                onward = call.redirected(response)
                if onward is not None:
                    request = onward
                    continue
                wait = call.after_response(response)
                if wait is None:
                    return response
                await self._notify_retry(call, str(response.status_code), wait)
            await _sleep(wait)

    async def _acquire(self, call: CallState, limiter: Limiter, ticket: int | None) -> None:
        call.mark_acquiring()
        permit = await ask_async(call, limiter, limiter.acquire, ticket)
        if permit.wait:
            if self._listeners.wants("wait"):
                await self._listeners.notify_async("wait", WaitEvent(call.info, permit.wait, permit.paused > 0))
            try:
                while permit.wait:
                    await _sleep(call.wait(permit))
                    call.mark_acquiring()
                    permit = await ask_async(call, limiter, limiter.acquire, permit.ticket)
            except BaseException:
                with suppress(*NO_ANSWER):  # the other error is what the caller must see
                    ask(call, limiter, limiter.cancel, permit.ticket, wait=False)
                raise
        call.ticket = permit.ticket

        async def trace(event: str, info: Any) -> None:
            if event in REQUEST_STARTED and call.is_stale():
                await self._acquire(call, limiter, call.ticket)
            elif event in call.sent_events:
                call.request.extensions.pop("trace", None)  # events of the response are not needed, and cost time
                if call.ticket is not None and call.is_stale():
                    with suppress(*NO_ANSWER):  # the request was sent; this only corrects a time
                        await ask_async(call, limiter, limiter.mark_sent, call.ticket)

        call.request.extensions["trace"] = trace

    async def _send(self, call: CallState, request: httpx.Request) -> httpx.Response:
        """One attempt, ended at its deadline in any phase."""
        from anyio import CancelScope, current_time

        with CancelScope(deadline=current_time() + call.deadline - time.monotonic() + GRACE):
            return await self._read(call, await self._transport.handle_async_request(request))
        raise httpx.ReadTimeout("the response did not end in time", request=request)

    async def _read(self, call: CallState, response: httpx.Response) -> httpx.Response:
        if response.is_stream_consumed:  # a transport that the caller gave has read it
            return whole_body(call, response)
        stream = response.stream
        assert isinstance(stream, httpx.AsyncByteStream)
        try:
            body = BodyReader(call, response)
            async for chunk in stream:
                body.feed(chunk)
        finally:
            await stream.aclose()
        return body.finish()

    async def _after_error(self, call: CallState, error: httpx.RequestError) -> float | None:
        if self._listeners.wants("response"):
            await self._listeners.notify_async("response", call.failure_event(error))
        wait = call.after_error(error)
        if wait is not None:
            await self._notify_retry(call, type(error).__name__, wait)
        return wait

    async def _after_response(self, call: CallState, response: httpx.Response) -> None:
        if self._listeners.wants("response"):
            await self._listeners.notify_async("response", call.response_event(response))
        if self._listeners.wants("refresh") and call.is_refresh(response):
            await self._listeners.notify_async("refresh", RefreshEvent(call.info))
        seconds, limiter = call.pause(response), self._settings.limiter
        if seconds is not None and limiter is not None:
            with suppress(*NO_ANSWER):
                await ask_async(call, limiter, limiter.refused, seconds)

    async def _notify_retry(self, call: CallState, reason: str, wait: float) -> None:
        if self._listeners.wants("retry"):
            await self._listeners.notify_async("retry", RetryEvent(call.info, reason, wait))

    async def aclose(self) -> None:
        await self._transport.aclose()


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
