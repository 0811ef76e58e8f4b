"""The policy of retries, as a value, and its application to one call.

Reads are tried again after connection errors, time-outs, responses that break off or are no JSON, and the statuses of the policy.
Writes are only where the server cannot have processed them (it was not reached, or it answered 429) or `resend_writes` is set.

No library does this: httpx-retries and stamina decide by method and exception. They would send a PATCH again that timed out, and
not a POST that never left; they know neither `retry_after` in a body nor responses that break off while they are read. The loop
itself, which tenacity would provide, is the smaller part of this module.
"""

from __future__ import annotations

import random
import time
from collections.abc import Set
from dataclasses import dataclass

import httpx
from amokit_api.argument_checks import check_number
from amokit_api.errors import WrongTypeError, parse_retry_after
from amokit_api.http import json_codec
from amokit_api.http.client import NOT_SENT
from amokit_api.http.request import TOKEN_EXCHANGE, Request

NOT_RETRYABLE = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
"""Errors that another attempt would raise again: the request or its URL cannot be sent."""


@dataclass(frozen=True)
class Retry:
    """A policy.

    Attributes:
        attempts: How often a request is sent at most.
        base: Seconds that the first pause lasts at most; each further one doubles. The real pause is random below that.
        longest: Seconds that a pause lasts at most. Where the server asks for more, its error is raised.
        deadline: Seconds for all attempts together, with their pauses, without the waits for the limiter.
        statuses: Statuses after which a read is tried again.
        resend_writes: Whether writes are tried again like reads. The server may have processed them, so they may be done twice.

    Raises:
        ArgumentError: A number is too small.
        WrongTypeError: A value has a wrong type.
    """

    attempts: int = 4
    base: float = 0.5
    longest: float = 30.0
    deadline: float = 90.0
    statuses: frozenset[int] = frozenset({429, 500, 502, 503, 504})
    resend_writes: bool = False

    def __post_init__(self) -> None:
        check_number("attempts", self.attempts, least=1, whole=True)
        for name in ("base", "longest", "deadline"):
            check_number(name, getattr(self, name), least=0, other=" (seconds)")
        if not isinstance(self.statuses, Set) or not all(isinstance(status, int) for status in self.statuses):
            raise WrongTypeError(f"statuses takes a set of numbers, as in frozenset({{429, 503}}), not {self.statuses!r:.80}")
        if not isinstance(self.resend_writes, bool):
            raise WrongTypeError(f"resend_writes takes True or False, not {self.resend_writes!r:.80}")

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after attempt number `attempt`; None to give up. `asked` is what the server asked for."""
        if attempt >= self.attempts:
            return None
        drawn = random.uniform(0, backoff(self.base, attempt, self.longest))
        wait = max(drawn, asked or 0.0)
        return wait if wait <= self.longest else None


NEVER = Retry(attempts=1, statuses=frozenset())
"""The policy of a client whose `retry` is None."""


def backoff(base: float, attempt: int, longest: float) -> float:
    """Seconds that double with each attempt, up to `longest`."""
    return min(longest, base * 2.0 ** min(attempt - 1, 60))


class RetryState:
    """The attempts of one request.

    Attributes:
        maybe_processed: Whether the server may have processed an attempt that failed.
    """

    def __init__(self, policy: Retry, request: httpx.Request) -> None:
        operation = request.extensions.get("amokit")
        self.idempotent = operation.idempotent if isinstance(operation, Request) else request.method in ("GET", "HEAD")
        # A code or a refresh token is valid once: sending it again may lose the account, so `resend_writes` is ignored.
        once = TOKEN_EXCHANGE in request.extensions
        self._policy = policy
        self._repeatable = self.idempotent or (policy.resend_writes and not once)
        self._attempt = 0
        self._end = time.monotonic() + policy.deadline
        self.maybe_processed = False

    def extend_deadline(self, seconds: float) -> None:
        """Adds the seconds spent waiting for the limiter."""
        self._end += seconds

    def _pause(self, asked: float | None = None) -> float | None:
        self._attempt += 1
        wait = self._policy.pause(self._attempt, asked)
        return wait if wait is not None and time.monotonic() + wait < self._end else None

    def after_error(self, error: httpx.RequestError) -> float | None:
        """Seconds until the next attempt; None when there is none."""
        if isinstance(error, NOT_SENT):
            return None if isinstance(error, NOT_RETRYABLE) else self._pause()
        self.maybe_processed = True
        return self._pause() if self._repeatable and not isinstance(error, NOT_RETRYABLE) else None

    def after_response(self, response: httpx.Response) -> float | None:
        """Seconds until the next attempt; None when this response is the last."""
        status = response.status_code
        if status >= 500:
            self.maybe_processed = True
        if self.idempotent and _is_broken_success(response):
            return self._pause()
        if status not in self._policy.statuses:
            return None
        if not self._repeatable and status != 429:
            return None
        return self._pause(retry_after(response))


def _is_broken_success(response: httpx.Response) -> bool:
    """Whether the body of a response with status 200 was cut off, or is the HTML page of a proxy."""
    if response.status_code != 200 or not response.content:
        return False
    content = response.content
    if content[:64].lstrip()[:1] + content[-64:].rstrip()[-1:] in (b"{}", b"[]"):
        return False
    kind = response.headers.get("content-type", "")
    return "json" in kind or "html" in kind


def retry_after(response: httpx.Response) -> float | None:
    """Seconds that the server asks to wait, in the header `Retry-After` (seconds or a date) or in the body."""
    asked = parse_retry_after(response.headers.get("retry-after"))
    if asked is None and response.status_code == 429:
        try:
            return parse_retry_after(json_codec.loads(response.content).get("retry_after"))
        except (ValueError, AttributeError):
            return None
    return asked
