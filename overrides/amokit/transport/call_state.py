"""The decisions about one call, without I/O: permits, attempts, deadlines, redirects, events. `transports` does the I/O."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import httpx
from amokit_api.errors import BodyTooLargeError, RateLimitError, RequestInfo
from amokit_api.http.origin import same_origin
from amokit_api.http.request import ABANDONED, DELIVERY, TOKEN_EXCHANGE, Delivery, Request, Sink
from amokit_api.types import UNSET

from .hooks import CallInfo, Listeners, ResponseEvent
from .ratelimit import Limiter, Permit
from .retry import NEVER, Retry, RetryState, backoff, retry_after

MAX_RESPONSE_SECONDS = 300.0
"""Seconds that one attempt may take, from sending to the last byte of its response, even while bytes arrive."""
PERMIT_LIFETIME = 0.005
"""Seconds within which a permit must be used. After them it is acquired again, or its time is corrected: the limiter counts the
times at which requests are sent, and its smallest margin is three times this."""
REQUEST_STARTED, HEADERS_SENT, BODY_SENT = (
    frozenset({f"http11.{event}", f"http2.{event}"})
    for event in ("send_request_headers.started", "send_request_headers.complete", "send_request_body.complete")
)
MAX_PAUSE = 3600.0
"""Seconds that a 429 pauses all calls at most, even if the server asks for more."""
MAX_REDIRECTS = 5
ACCOUNT = "amokit.account"
"""Extension of a request: host of the account that it is for, to name in events and log lines."""
REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class CallSettings:
    """Settings of all calls of a client.

    Attributes:
        total: Seconds for one call with its waits and attempts; None for no limit.
        max_bytes: The largest body that is read, decompressed.
    """

    retry: Retry | None
    limiter: Limiter | None
    listeners: Listeners
    total: float | None = None
    max_bytes: int = 64 * 2**20


class CallState:
    """One call.

    Attributes:
        end: Time by `time.monotonic` by which the whole call must end; infinity for no limit.
        deadline: Time until which the present attempt may last.
        sent_events: Trace events of httpcore; each of them means that the whole request was sent.
    """

    def __init__(self, settings: CallSettings, request: httpx.Request) -> None:
        extensions = request.extensions
        now = time.monotonic()
        self.settings = settings
        self.request = request
        self.operation: Request[Any] | None = extensions.get("amokit")
        delivery: Delivery | None = extensions.get(DELIVERY)
        # A token refresh has the extensions of the call that needs it, but its delivery must not count as that of the call.
        self._delivery = delivery if delivery is not None and delivery.request is self.operation else None
        self._policy: Retry = extensions.get("amokit.retry", settings.retry) or NEVER
        self._retry_state = RetryState(self._policy, request)
        total = extensions.get("amokit.total", settings.total)
        if TOKEN_EXCHANGE in extensions:
            total = None  # an interrupted refresh may have used up the refresh token
        started = now
        if delivery is not None:
            started = delivery.started = now if delivery.started is None else delivery.started
        self.end = float("inf") if total is None else started + total
        self._timeout: dict[str, float | None] = extensions.get("timeout", {})
        self._redirects = 0
        self._abandoned = ABANDONED.get()
        self._attempt_began = now
        self._acquiring_since = now
        self.deadline = now
        self.sink: Sink | None = self.operation.sink if self.operation is not None else None
        without_body = self.operation is not None and self.operation.body is UNSET
        self.sent_events = HEADERS_SENT if without_body else BODY_SENT
        self.ticket: int | None = None
        url = request.url
        operation, path = "raw", url.path
        if self.operation is not None:
            operation, path = self.operation.operation, self.operation.shown_path or path
        self.info = CallInfo(
            operation, request.method, path, url.netloc.decode("ascii"), url.scheme, account=extensions.get(ACCOUNT, "")
        )

    @property
    def _request_info(self) -> RequestInfo:
        return self.operation.info if self.operation is not None else RequestInfo(self.info.method, self.info.path)

    def left(self) -> float | None:
        """Seconds until the end; None for no limit."""
        return None if self.end == float("inf") else max(0.0, self.end - time.monotonic())

    # -- permits --------------------------------------------------------------------------------

    def wait(self, permit: Permit) -> float:
        """Seconds to wait for a permit. Raises RateLimitError when the server's pause is too long, and httpx's PoolTimeout."""
        if permit.paused > self._policy.longest:
            detail = "The server asked for a pause that is not over; nothing was sent."
            raise RateLimitError(429, self._request_info, body={"detail": detail}, retry_after=permit.paused)
        self._check_wanted()
        if permit.wait >= self.end - time.monotonic():
            raise httpx.PoolTimeout("the limiter gave no permit in time", request=self.request)
        self._retry_state.extend_deadline(permit.wait)
        return permit.wait

    def mark_acquiring(self) -> None:
        """The age of a permit counts from the request for it: a busy program may see the answer late."""
        self._acquiring_since = time.monotonic()

    def is_stale(self) -> bool:
        """Whether the permit is too old by now."""
        return time.monotonic() - self._acquiring_since > PERMIT_LIFETIME

    # -- attempts -------------------------------------------------------------------------------

    def begin_attempt(self) -> None:
        """No phase of an attempt may last longer than the call. Raises httpx's PoolTimeout when the call's time is over."""
        self._check_wanted()
        self._attempt_began = time.monotonic()
        self.info.tries += 1
        if self.sink is not None:
            self.request.headers.update(self.sink.headers())
        left = self.left()
        if left is not None:
            if left <= 0:
                raise httpx.PoolTimeout("total_timeout is over", request=self.request)
            phases = ("connect", "read", "write", "pool")
            limits = {name: self._timeout.get(name) for name in phases}
            self.request.extensions["timeout"] = {
                name: left if limit is None else min(limit, left) for name, limit in limits.items()
            }
        # A download has no limit for the whole file, only the time-out of each read.
        self.deadline = self.end if self.sink is not None else min(self.end, self._attempt_began + MAX_RESPONSE_SECONDS)

    def sink_for(self, response: httpx.Response) -> Sink | None:
        """The sink that receives the body of this response; None where the body is kept in memory."""
        if self.sink is None or response.status_code not in (200, 206):
            return None
        self.sink.begin(response.status_code, response.headers)
        return self.sink

    def _check_wanted(self) -> None:
        """Raises httpx's PoolTimeout when the caller no longer waits for the response."""
        if self._abandoned is not None and self._abandoned.is_set():
            raise httpx.PoolTimeout("the caller no longer waits for this response", request=self.request)

    def check_body(self, size: int, status: int) -> None:
        """Checks a body that is being read. Raises BodyTooLargeError and httpx's ReadTimeout."""
        if size > self.settings.max_bytes:
            message = f"the body is larger than {self.settings.max_bytes:,} bytes; a larger max_bytes= reads it"
            raise BodyTooLargeError(message, status, self._request_info)
        if time.monotonic() > self.deadline:
            raise httpx.ReadTimeout("the response did not end in time", request=self.request)

    def after_error(self, error: httpx.RequestError) -> float | None:
        """Seconds until the next attempt; None when the error is to be raised."""
        return self._next_attempt(self._retry_state.after_error(error))

    def after_response(self, response: httpx.Response) -> float | None:
        """Seconds until the next attempt; None when this response is the last."""
        return self._next_attempt(self._retry_state.after_response(response))

    def _next_attempt(self, wait: float | None) -> float | None:
        if self._retry_state.maybe_processed and self._delivery is not None:
            self._delivery.maybe_processed = True
        return wait if wait is not None and time.monotonic() + wait < self.end else None

    def pause(self, response: httpx.Response) -> float | None:
        """Seconds for which all calls pause after this response."""
        if response.status_code != 429 or self.settings.limiter is None:
            return None
        asked = retry_after(response)
        if asked is None:
            asked = backoff(self.settings.limiter.per, self.info.tries, self._policy.longest)
        return min(asked, MAX_PAUSE)

    def redirected(self, response: httpx.Response) -> httpx.Request | None:
        """The request to send next: reads follow redirects within one host. Raises httpx's TooManyRedirects."""
        if response.status_code not in REDIRECT_STATUSES or self.request.method not in ("GET", "HEAD"):
            return None
        try:
            url = self.request.url.join(response.headers["location"])
        except (KeyError, ValueError, httpx.InvalidURL):
            return None
        if not same_origin(str(self.request.url), str(url)):
            return None
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            raise httpx.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects", request=self.request)
        headers = self.request.headers.copy()
        headers["Host"] = url.netloc.decode("ascii")
        self.request = httpx.Request(self.request.method, url, headers=headers, extensions=self.request.extensions)
        return self.request

    # -- events ---------------------------------------------------------------------------------

    def response_event(self, response: httpx.Response) -> ResponseEvent:
        seconds = time.monotonic() - self._attempt_began
        request_id = response.headers.get("x-request-id")
        return ResponseEvent(self.info, response.status_code, seconds, request_id, len(response.content))

    def failure_event(self, error: Exception) -> ResponseEvent:
        return ResponseEvent(self.info, None, time.monotonic() - self._attempt_began, error=error)

    def is_refresh(self, response: httpx.Response) -> bool:
        """Whether this response brings a refreshed pair of tokens."""
        operation = self.operation
        if operation is None or operation.operation != "get_access_token" or response.status_code != 200:
            return False
        return isinstance(operation.body, dict) and operation.body.get("grant_type") == "refresh_token"
