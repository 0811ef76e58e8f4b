"""What is decided about one request on its way: turns, tries, time, redirects, and what hooks are told. Without I/O."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import httpx
from amokit_api.errors import BodyTooLargeError, RateLimitError, RequestInfo
from amokit_api.http.request import Delivery, Request, same_host

from .hooks import CallInfo, Listeners, ResponseEvent
from .ratelimit import Limiter, Permit
from .retry import NEVER, Retry, RetryState, retry_after

MAX_RESPONSE_SECONDS = 300.0
"""Seconds that one answer may take, from sending to its last byte, however steadily it drips."""
PERMIT_LIFETIME = 0.025
"""Seconds within which a turn must be used. Who took longer to connect takes it anew when the connection stands."""
REQUEST_STARTED, REQUEST_SENT = "send_request_headers.started", "send_request_body.complete"
LONGEST_PAUSE = 3600.0
"""Seconds that everybody pauses at most, whatever the server says."""
MAX_REDIRECTS = 5
REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class CallSettings:
    """What holds for all calls of a client.

    Attributes:
        total: Seconds for one call, waits and tries included; None for as long as it takes.
        max_bytes: The largest answer that is read, unpacked.
    """

    retry: Retry | None
    limiter: Limiter | None
    listeners: Listeners
    total: float | None = None
    max_bytes: int = 64 * 2**20


class CallState:
    """One request on its way through a transport."""

    def __init__(self, settings: CallSettings, request: httpx.Request) -> None:
        extensions = request.extensions
        now = time.monotonic()
        self.settings = settings
        self.request = request
        self.operation: Request[Any] | None = extensions.get("amokit")
        delivery: Delivery | None = extensions.get("amokit.fate")
        # What becomes of a refresh on behalf of a call is not the call's fate.
        self._delivery = delivery if delivery is not None and delivery.request is self.operation else None
        self._policy: Retry = extensions.get("amokit.retry", settings.retry) or NEVER
        self._retry_state = RetryState(self._policy, request)
        total = extensions.get("amokit.total", settings.total)
        if self.operation is not None and self.operation.secret:
            total = None  # a refresh that is cut short may have spent the refresh token
        started = now
        if delivery is not None:
            started = delivery.started = now if delivery.started is None else delivery.started
        self._end = float("inf") if total is None else started + total
        self._timeout: dict[str, float | None] = extensions.get("timeout", {})
        self._redirects = 0
        self._began = now
        self.granted = now
        self.ticket: int | None = None
        url = request.url
        operation = self.operation.operation if self.operation is not None else "raw"
        self.info = CallInfo(operation, request.method, url.path, url.netloc.decode("ascii"), url.scheme)

    @property
    def _request_info(self) -> RequestInfo:
        return self.operation.info if self.operation is not None else RequestInfo(self.info.method, self.info.path)

    # -- the turn -------------------------------------------------------------------------------

    def wait(self, turn: Permit) -> float:
        """Seconds to wait for a turn. Raises RateLimitError when the server's pause is too long, and httpx's PoolTimeout."""
        if turn.paused > self._policy.longest:
            detail = "The server asked for a pause that is not over; nothing was sent."
            raise RateLimitError(429, self._request_info, body={"detail": detail}, retry_after=turn.paused)
        return self._within(turn.wait, "no turn of the limiter came in time")

    def _within(self, seconds: float, otherwise: str) -> float:
        left = self._end - time.monotonic()
        if seconds >= left:
            raise httpx.PoolTimeout(otherwise, request=self.request)
        self._retry_state.extend_deadline(seconds)
        return seconds

    def mark_acquiring(self) -> None:
        """A turn counts from when it was asked for: until the answer is seen, a busy program may take its time."""
        self.granted = time.monotonic()

    def stale(self, step: str, at: str) -> bool:
        """Whether a turn is too old when httpcore begins to write a request, or has written it."""
        return step.endswith(at) and time.monotonic() - self.granted > PERMIT_LIFETIME

    # -- the tries ------------------------------------------------------------------------------

    def begin(self) -> None:
        """A try begins: no phase of it may last longer than the call."""
        self._began = time.monotonic()
        self.info.tries += 1
        if self._end != float("inf"):
            left = self._end - self._began
            if left <= 0:
                raise httpx.PoolTimeout("the time for the whole call is over", request=self.request)
            phases = ("connect", "read", "write", "pool")
            limits = {name: self._timeout.get(name) for name in phases}
            self.request.extensions["timeout"] = {
                name: left if limit is None else min(limit, left) for name, limit in limits.items()
            }
        self.last = min(self._end, self._began + MAX_RESPONSE_SECONDS)

    def check(self, size: int, status: int) -> None:
        """Looks at an answer that is being read. Raises BodyTooLargeError and httpx's ReadTimeout."""
        if size > self.settings.max_bytes:
            message = f"the body is larger than {self.settings.max_bytes:,} bytes; raise max_bytes= if it should be"
            raise BodyTooLargeError(message, status, self._request_info)
        if time.monotonic() > self.last:
            raise httpx.ReadTimeout("the answer did not end in time", request=self.request)

    def failed(self, error: httpx.RequestError) -> float | None:
        """Seconds until the next try; None when the error is to be raised."""
        return self._again(self._retry_state.after_error(error))

    def answered(self, response: httpx.Response) -> float | None:
        """Seconds until the next try; None when this answer is the last."""
        return self._again(self._retry_state.after_answer(response))

    def _again(self, wait: float | None) -> float | None:
        if self._retry_state.maybe_processed and self._delivery is not None:
            self._delivery.maybe_processed = True
        return wait if wait is not None and time.monotonic() + wait < self._end else None

    def pause(self, response: httpx.Response) -> float | None:
        """Seconds for which everybody has to pause after this answer."""
        if response.status_code != 429 or self.settings.limiter is None:
            return None
        asked = retry_after(response)
        if asked is None:
            asked = min(self.settings.limiter.per * 2 ** (self.info.tries - 1), self._policy.longest)
        return min(asked, LONGEST_PAUSE)

    def redirected(self, response: httpx.Response) -> httpx.Request | None:
        """The request to go on with, where the answer leads on inside the host: what else it asks is not done.

        Raises httpx's TooManyRedirects.
        """
        if response.status_code not in REDIRECT_STATUSES or self.request.method not in ("GET", "HEAD"):
            return None
        try:
            url = self.request.url.join(response.headers["location"])
        except (KeyError, httpx.InvalidURL):
            return None
        if not same_host(str(self.request.url), str(url)) or (self.request.url.scheme, url.scheme) == ("https", "http"):
            return None
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            raise httpx.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects", request=self.request)
        headers = self.request.headers.copy()
        headers["Host"] = url.netloc.decode("ascii")
        self.request = httpx.Request(self.request.method, url, headers=headers, extensions=self.request.extensions)
        return self.request

    # -- what hooks are told --------------------------------------------------------------------

    def response_event(self, response: httpx.Response) -> ResponseEvent:
        seconds = time.monotonic() - self._began
        request_id = response.headers.get("x-request-id")
        return ResponseEvent(self.info, response.status_code, seconds, request_id, len(response.content))

    def failure_event(self, error: Exception) -> ResponseEvent:
        return ResponseEvent(self.info, None, time.monotonic() - self._began, error=error)

    def refreshed(self, response: httpx.Response) -> bool:
        operation = self.operation
        if operation is None or operation.operation != "get_access_token" or response.status_code != 200:
            return False
        return isinstance(operation.body, dict) and operation.body.get("grant_type") == "refresh_token"
