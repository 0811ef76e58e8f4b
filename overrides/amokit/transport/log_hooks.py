"""Log records of calls, by the standard library's logging; a client writes them with `log=True`.

Each record has the same data as `record.amokit`, for formatters that write JSON. No header, no body and no query is logged.
"""

from __future__ import annotations

import logging
from typing import Any

from .hooks import CallInfo, Hooks, RefreshEvent, RequestEvent, ResponseEvent, RetryEvent, WaitEvent

logger = logging.getLogger("amokit")
logger.addHandler(logging.NullHandler())


def log_hooks(to: logging.Logger = logger) -> Hooks:
    """Hooks that log: requests at DEBUG, answers, waits and refreshes at INFO, retries and what failed at WARNING."""

    def write(level: int, event: str, call: CallInfo, **data: Any) -> None:
        if not to.isEnabledFor(level):
            return
        fields = {"event": event, "operation": call.operation, "method": call.method, "path": call.path, "host": call.host}
        fields |= {"account": call.account} if call.account else {}
        fields |= {"try": call.tries} | {name: value for name, value in data.items() if value is not None}
        text = " ".join(f"{name}={value}" for name, value in data.items() if value is not None)
        named = f"{call.account} {call}" if call.account else str(call)
        to.log(level, "%s %s (try %d) %s", event, named, call.tries, text, extra={"amokit": fields})

    def request(event: RequestEvent) -> None:
        write(logging.DEBUG, "request", event.call)

    def response(event: ResponseEvent) -> None:
        level = logging.WARNING if event.status is None or event.status >= 500 else logging.INFO
        # The class alone: texts of errors may quote what was sent.
        error = type(event.error).__name__ if event.error is not None else None
        seconds = round(event.seconds, 3)
        data = {"status": event.status, "seconds": seconds, "size": event.size, "request_id": event.request_id, "error": error}
        write(level, "response", event.call, **data)

    def retry(event: RetryEvent) -> None:
        write(logging.WARNING, "retry", event.call, reason=event.reason, wait=round(event.wait, 3))

    def wait(event: WaitEvent) -> None:
        write(logging.INFO, "wait", event.call, wait=round(event.wait, 3), paused=event.paused)

    def refresh(event: RefreshEvent) -> None:
        write(logging.INFO, "refresh", event.call)

    return Hooks(request, response, retry, wait, refresh)
