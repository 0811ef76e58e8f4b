"""What is asked again when it fails, as a value.

Reads are: on connection errors, time-outs and the statuses listed. A write is only where the server cannot have carried it out:
it was not reached, or it answered 429.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

import httpx
from amokit_api import jsonlib
from amokit_api.exchange import Request

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True)
class Retry:
    """A policy.

    Attributes:
        attempts: Tries in all.
        base: Seconds that the first pause lasts at most; each further one doubles. The real pause is random below that.
        longest: Seconds that a pause lasts at most. A server that asks for more is taken at its word: the error is raised.
        deadline: Seconds for all tries together, pauses included.
        statuses: Answers that make a read worth repeating.
    """

    attempts: int = 4
    base: float = 0.5
    longest: float = 30.0
    deadline: float = 90.0
    statuses: frozenset[int] = frozenset({429, 500, 502, 503, 504})

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after try number `attempt`; None to give up. `asked` is what the server asked for."""
        if attempt >= self.attempts:
            return None
        drawn = random.uniform(0, min(self.longest, self.base * 2 ** (attempt - 1)))
        wait = max(drawn, asked or 0.0)
        return wait if wait <= self.longest else None


class _Tries:
    """The tries of one request."""

    def __init__(self, policy: Retry, request: httpx.Request) -> None:
        operation = request.extensions.get("amokit")
        repeatable = operation.idempotent if isinstance(operation, Request) else request.method in ("GET", "HEAD")
        self._policy = policy
        self._repeatable = repeatable
        self._attempt = 0
        self._end = time.monotonic() + policy.deadline

    def _pause(self, asked: float | None = None) -> float | None:
        self._attempt += 1
        wait = self._policy.pause(self._attempt, asked)
        return wait if wait is not None and time.monotonic() + wait < self._end else None

    def after_error(self, error: httpx.TransportError) -> float | None:
        return self._pause() if self._repeatable or isinstance(error, NOT_SENT) else None

    def after_answer(self, response: httpx.Response) -> float | None:
        if response.status_code not in self._policy.statuses:
            return None
        if not self._repeatable and response.status_code != 429:
            return None
        return self._pause(retry_after(response))


def retry_after(response: httpx.Response) -> float | None:
    """Seconds the server asks to wait, by header or in the body."""
    asked = response.headers.get("retry-after")
    if asked is None and response.status_code == 429:
        try:
            asked = jsonlib.loads(response.content).get("retry_after")
        except (ValueError, AttributeError):
            return None
    try:
        return max(0.0, float(asked)) if asked is not None else None
    except (TypeError, ValueError):
        return None


class RetryTransport(httpx.BaseTransport):
    """Sends requests again as the policy says. Answers are read here, so that one that breaks off counts as an error too."""

    def __init__(self, transport: httpx.BaseTransport, policy: Retry) -> None:
        self._transport = transport
        self._policy = policy

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        tries = _Tries(self._policy, request)
        while True:
            try:
                response = self._transport.handle_request(request)
                try:
                    response.read()
                except BaseException:
                    response.close()
                    raise
            except httpx.TransportError as error:
                wait = tries.after_error(error)
                if wait is None:
                    raise
            else:
                wait = tries.after_answer(response)
                if wait is None:
                    return response
                response.close()
            time.sleep(wait)

    def close(self) -> None:
        self._transport.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """Sends requests again as the policy says; see `RetryTransport`."""

    def __init__(self, transport: httpx.AsyncBaseTransport, policy: Retry) -> None:
        self._transport = transport
        self._policy = policy

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from anyio import sleep

        tries = _Tries(self._policy, request)
        while True:
            try:
                response = await self._transport.handle_async_request(request)
                try:
                    await response.aread()
                except BaseException:
                    await response.aclose()
                    raise
            except httpx.TransportError as error:
                wait = tries.after_error(error)
                if wait is None:
                    raise
            else:
                wait = tries.after_answer(response)
                if wait is None:
                    return response
                await response.aclose()
            await sleep(wait)

    async def aclose(self) -> None:
        await self._transport.aclose()
