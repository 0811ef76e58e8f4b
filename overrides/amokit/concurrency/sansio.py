"""Work that sync and async code share, written once: a generator yields steps, and a sync or an async driver performs them.

A step is a request to send, of httpx or of amokit, or a function that may block. The async driver calls such a function in a
thread, and awaits its result if that is awaitable.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import httpx
from amokit_api.http.request import Request

T = TypeVar("T")
Steps = Generator[Any, Any, T]


@dataclass(frozen=True)
class EnterContext:
    """The step that enters a context, for instance takes a lock; its result is that of `__enter__`."""

    context: AbstractContextManager[Any]


def run(steps: Steps[T], send: Callable[[Any], Any]) -> T:
    """Performs the steps one after another."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            step = steps.send(result) if error is None else steps.throw(error)
        except StopIteration as stop:
            value: T = stop.value
            return value
        result, error = None, None
        try:
            if isinstance(step, httpx.Request | Request):
                result = send(step)
            elif isinstance(step, EnterContext):
                result = step.context.__enter__()
            else:
                result = step()
        except BaseException as raised:
            error = raised


async def run_async(steps: Steps[T], send: Callable[[Any], Awaitable[Any]], threads: bool = True) -> T:
    """Performs the steps one after another. Functions are called in threads, with `threads=False` in the event loop."""
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            step = steps.send(result) if error is None else steps.throw(error)
        except StopIteration as stop:
            value: T = stop.value
            return value
        result, error = None, None
        try:
            if isinstance(step, httpx.Request | Request):
                result = await send(step)
            elif isinstance(step, EnterContext):
                result = await _enter(step.context)
            else:
                result = await in_thread(step) if threads else step()
                if inspect.isawaitable(result):
                    result = await result
        except GeneratorExit:
            steps.close()
            raise
        except BaseException as raised:
            error = raised


async def in_thread(call: Callable[[], T], *, abandon: bool = False) -> T:
    """Calls a function that may block, in a thread. With `abandon`, a cancelled caller does not wait for its end."""
    from anyio import to_thread

    return await to_thread.run_sync(call, abandon_on_cancel=abandon)


async def _enter(context: AbstractContextManager[Any]) -> Any:
    """Enters a context in a thread. If the caller was cancelled meanwhile, the context is exited at once."""
    from anyio import CapacityLimiter, to_thread

    guard, gone, entered = threading.Lock(), False, False

    def enter() -> Any:
        nonlocal entered
        result = context.__enter__()
        with guard:
            entered = True
            if not gone:
                return result
        context.__exit__(None, None, None)
        return None

    try:
        # With a limiter of its own: tasks that wait for a lock must not use up the threads that its holder needs.
        return await to_thread.run_sync(enter, limiter=CapacityLimiter(1))
    except BaseException:
        with guard:
            gone = True
            left = entered
        if left:
            context.__exit__(None, None, None)
        raise


def with_context(context: AbstractContextManager[Any], work: Callable[[Any], Steps[T]]) -> Steps[T]:
    """Does `work` inside a context; it is called with the value of the context."""
    entered = yield EnterContext(context)
    try:
        result = yield from work(entered)
    except GeneratorExit:
        context.__exit__(None, None, None)
        raise
    except BaseException as error:
        yield partial(context.__exit__, type(error), error, error.__traceback__)
        raise
    yield partial(context.__exit__, None, None, None)
    return result
