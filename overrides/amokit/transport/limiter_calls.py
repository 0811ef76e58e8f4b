"""Calls the methods of a limiter so that an API call ends in time even if the limiter's file or server does not answer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from amokit_api.errors import LimiterError

from ..concurrency.sansio import in_thread
from ..concurrency.thread_shield import ThreadShield, WaitTimeout
from .deadline import deadline_of_thread
from .ratelimit import Limiter, Permit

if TYPE_CHECKING:
    from .call_state import CallState

T = TypeVar("T")
NO_ANSWER = (LimiterError, httpx.PoolTimeout)
"""Errors of a limiter that fails or is late. They are ignored when the request was sent already."""

_shield = ThreadShield()


class _Work:
    """A call of a limiter in another thread.

    Attributes:
        abandoned: Its caller no longer waits for it.
    """

    def __init__(self, limiter: Limiter, method: Callable[[Any], Any], argument: Any, end: float) -> None:
        self.abandoned = False
        self._limiter = limiter
        self._method = method
        self._argument = argument
        self._end = end

    def __call__(self) -> Any:
        with deadline_of_thread(self._end):
            result = self._method(self._argument)
            if self.abandoned and isinstance(result, Permit):
                with suppress(LimiterError):  # its place in the queue would delay others
                    self._limiter.cancel(result.ticket)
        return result


def _late(call: CallState) -> httpx.PoolTimeout:
    return httpx.PoolTimeout("the limiter did not answer in time", request=call.request)


def ask(call: CallState, limiter: Limiter, method: Callable[[Any], T], argument: Any, *, wait: bool = True) -> T:
    """Calls a method of the limiter.

    Args:
        wait: Whether to wait for the result where the limiter may block; else the method is only started, in a thread.

    Raises:
        LimiterError: The limiter failed.
        httpx.PoolTimeout: It did not answer before the call's end. It goes on in a thread of its own.
    """
    left = call.left() if wait else 0.0
    if not limiter.blocks or left is None:
        return method(argument)
    work = _Work(limiter, method, argument, call.end)
    try:
        result: T = _shield.run(work, left)
    except WaitTimeout:
        work.abandoned = True
        raise _late(call) from None
    except BaseException:
        work.abandoned = True
        raise
    return result


async def ask_async(call: CallState, limiter: Limiter, method: Callable[[Any], T], argument: Any) -> T:
    """Calls a method of the limiter without blocking the event loop. A cancelled caller does not wait for it; see `ask`."""
    left = call.left()
    if not limiter.blocks or left == 0.0:
        return ask(call, limiter, method, argument)
    from anyio import move_on_after

    work = _Work(limiter, method, argument, call.end)
    with move_on_after(left):
        try:
            result: T = await in_thread(work, abandon=True)
        except BaseException:
            work.abandoned = True
            raise
        return result
    raise _late(call)
