"""What is asked again when it fails, as a value.

Reads are: on connection errors, time-outs, answers that break off or are no JSON, and the statuses listed. A write is only where
the server cannot have carried it out: it was not reached, or it answered 429; unless the caller says `resend_writes`.

No library does this: httpx-retries and stamina decide by method and exception, and would send a PATCH that timed out again, or a
POST that never left not; they know neither `retry_after` in a body nor answers that break off while they are read. What tenacity
would bring, the loop around, is the small part.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

import httpx
from amokit_api.errors import parse_retry_after
from amokit_api.http import json_codec
from amokit_api.http.client import NOT_SENT
from amokit_api.http.request import Request

NOT_RETRYABLE = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
"""Errors that another try would meet again: the request or its address is no good."""


@dataclass(frozen=True)
class Retry:
    """A policy.

    Attributes:
        attempts: Tries in all.
        base: Seconds that the first pause lasts at most; each further one doubles. The real pause is random below that.
        longest: Seconds that a pause lasts at most. A server that asks for more is taken at its word: the error is raised.
        deadline: Seconds for all tries together, pauses included; waits for the limiter's turn are not.
        statuses: Answers that make a read worth repeating.
        resend_writes: Whether writes are repeated like reads, though the server may have carried them out; may do them twice.
    """

    attempts: int = 4
    base: float = 0.5
    longest: float = 30.0
    deadline: float = 90.0
    statuses: frozenset[int] = frozenset({429, 500, 502, 503, 504})
    resend_writes: bool = False

    def pause(self, attempt: int, asked: float | None = None) -> float | None:
        """Seconds to wait after try number `attempt`; None to give up. `asked` is what the server asked for."""
        if attempt >= self.attempts:
            return None
        drawn = random.uniform(0, min(self.longest, self.base * 2 ** (attempt - 1)))
        wait = max(drawn, asked or 0.0)
        return wait if wait <= self.longest else None


NEVER = Retry(attempts=1, statuses=frozenset())
"""The policy of a client whose `retry` is None."""


class RetryState:
    """The tries of one request.

    Attributes:
        maybe: Whether the server may have carried out a try that failed.
    """

    def __init__(self, policy: Retry, request: httpx.Request) -> None:
        operation = request.extensions.get("amokit")
        self.idempotent = operation.idempotent if isinstance(operation, Request) else request.method in ("GET", "HEAD")
        # The code and the refresh token of a sign-in work once: repeating them loses the account, whatever the caller says.
        once = isinstance(operation, Request) and operation.secret
        self._policy = policy
        self._repeatable = self.idempotent or (policy.resend_writes and not once)
        self._attempt = 0
        self._end = time.monotonic() + policy.deadline
        self.maybe_processed = False

    def extend_deadline(self, seconds: float) -> None:
        """Adds to the deadline what was spent waiting for a turn."""
        self._end += seconds

    def _pause(self, asked: float | None = None) -> float | None:
        self._attempt += 1
        wait = self._policy.pause(self._attempt, asked)
        return wait if wait is not None and time.monotonic() + wait < self._end else None

    def after_error(self, error: httpx.RequestError) -> float | None:
        """Seconds until the next try; None when there is none."""
        if isinstance(error, NOT_SENT):
            return None if isinstance(error, NOT_RETRYABLE) else self._pause()
        self.maybe_processed = True
        return self._pause() if self._repeatable and not isinstance(error, NOT_RETRYABLE) else None

    def after_answer(self, response: httpx.Response) -> float | None:
        """Seconds until the next try; None when this answer is the last."""
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
    """Whether a success is none: JSON that was cut off, or the page of somebody in between."""
    if response.status_code != 200 or not response.content:
        return False
    kind = response.headers.get("content-type", "")
    first, last = response.content[:64].lstrip()[:1], response.content[-64:].rstrip()[-1:]
    return ("json" in kind or "html" in kind) and (first + last) not in (b"{}", b"[]")


def retry_after(response: httpx.Response) -> float | None:
    """Seconds the server asks to wait, by header (seconds or a date) or in the body."""
    asked = parse_retry_after(response.headers.get("retry-after"))
    if asked is None and response.status_code == 429:
        try:
            return parse_retry_after(json_codec.loads(response.content).get("retry_after"))
        except (ValueError, AttributeError):
            return None
    return asked
