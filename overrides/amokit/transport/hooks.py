"""Hooks: functions that a client calls for each request, response, retry, wait and refreshed token.

    AmoCRM("mycompany", token="…", hooks=Hooks(retry=lambda event: print(event.call, event.reason)))

Events hold no secrets: no headers, no bodies, no query. In a path, secret parameters are replaced by their names.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from amokit_api.errors import ArgumentError, WrongTypeError

HookName = Literal["request", "response", "retry", "wait", "refresh"]
NAMES: tuple[HookName, ...] = ("request", "response", "retry", "wait", "refresh")


@dataclass(eq=False)
class CallInfo:
    """One call with all its attempts; the same object in all its events.

    Attributes:
        operation: operationId in the description of the API; `raw` for `amo.request(…)`.
        method, path: Of the request, without its query.
        host: The server's name and port.
        scheme: `https` or `http`.
        tries: How often it was sent so far.
        account: Host of the account that it is for, in clients of `Accounts`; else empty.
        data: For hooks, to keep something from one event to the next.
    """

    operation: str
    method: str
    path: str
    host: str
    scheme: str
    tries: int = 0
    account: str = ""
    data: dict[Any, Any] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class RequestEvent:
    """A request is about to be sent; `call.tries` counts its attempts."""

    call: CallInfo


@dataclass(frozen=True)
class ResponseEvent:
    """An attempt has ended.

    Attributes:
        status: HTTP status; None without a response.
        seconds: Duration of the attempt, without waits.
        request_id: `X-Request-Id` of the response.
        size: Bytes of the body, decompressed.
        error: Why there is no response.
    """

    call: CallInfo
    status: int | None
    seconds: float
    request_id: str | None = None
    size: int = 0
    error: Exception | None = None


@dataclass(frozen=True)
class RetryEvent:
    """The request will be sent again after `wait` seconds. `reason` is the status or the name of the error's class."""

    call: CallInfo
    reason: str
    wait: float


@dataclass(frozen=True)
class WaitEvent:
    """The limiter lets the request wait, `wait` seconds at first; it may wait again. `paused`: the server has answered 429."""

    call: CallInfo
    wait: float
    paused: bool


@dataclass(frozen=True)
class RefreshEvent:
    """The pair of tokens was refreshed."""

    call: CallInfo


Event = RequestEvent | ResponseEvent | RetryEvent | WaitEvent | RefreshEvent
Result = Awaitable[None] | None


@dataclass(frozen=True)
class Hooks:
    """Functions, each called with the event of its name. For an async client they may be async. The exceptions that they raise
    are raised by the call."""

    request: Callable[[RequestEvent], Result] | None = None
    response: Callable[[ResponseEvent], Result] | None = None
    retry: Callable[[RetryEvent], Result] | None = None
    wait: Callable[[WaitEvent], Result] | None = None
    refresh: Callable[[RefreshEvent], Result] | None = None

    def __post_init__(self) -> None:
        for name in NAMES:
            function = getattr(self, name)
            if function is not None and not callable(function):
                raise WrongTypeError(f"Hooks takes a function for {name}, as in {name}=print, not {function!r:.80}")


class Listeners:
    """The hooks of a client, by event."""

    def __init__(self, hooks: Sequence[Hooks], *, blocking: bool) -> None:
        self._by_name: dict[str, list[Callable[[Any], Any]]] = {
            name: [own for each in hooks if (own := getattr(each, name)) is not None] for name in NAMES
        }
        for name, functions in self._by_name.items():
            if blocking and any(inspect.iscoroutinefunction(function) for function in functions):
                raise ArgumentError(f"the hook `{name}` is async; a sync client cannot call it")

    def wants(self, name: HookName) -> bool:
        return bool(self._by_name[name])

    def notify(self, name: HookName, event: Event) -> None:
        for function in self._by_name[name]:
            function(event)

    async def notify_async(self, name: HookName, event: Event) -> None:
        for function in self._by_name[name]:
            result = function(event)
            if inspect.isawaitable(result):
                await result
