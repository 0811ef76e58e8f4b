"""Acting for a user: the header that amoCRM takes from administrators' tokens.

The header is put into a request, a list or a batch when it is made, and stays there. A context variable holds the user, for each
thread and task alone. But a generator shares the context of the code that iterates it, so a block that a generator has entered
applies only to what the generator itself runs.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from inspect import CO_ASYNC_GENERATOR, CO_GENERATOR
from types import FrameType
from typing import Any

import httpx
from amokit_api.errors import ArgumentError
from amokit_api.http.request import Request

HEADER = "X-Context-User-ID"
REFUSED_SECONDS = 600.0
"""For so long no refresh follows a 401 for a user that amoCRM refused with a fresh token too."""


@dataclass(eq=False)
class _Block:
    """A user that a client acts for.

    Attributes:
        hosts: The client's hosts; kept here, as another client's could get the same `id` otherwise.
        generator: The frame of the generator that has entered the block, if it is one; None when it has left it.
        task: The task or thread that a generator has entered it in; None for what is no generator.
        outer: The block around this one.
    """

    hosts: object
    user_id: int
    generator: FrameType | None
    task: object
    outer: _Block | None

    def holds(self) -> bool:
        """Whether the code that asks is inside the block.

        Raises:
            ArgumentError: That cannot be determined: a generator has entered the block, and this is another task, which the
                generator or the code that iterates it may have started.
        """
        if self.task is None:
            return True  # also in a task that was started inside of it, and runs after its end
        frame = sys._getframe(1) if self.generator is not None else None
        while frame is not None:
            if frame is self.generator:
                return True
            frame = frame.f_back
        if _task() != self.task:
            raise ArgumentError(
                f"a generator has entered as_user({self.user_id}), and this task or thread was started meanwhile: whether it is"
                " to act as that user cannot be told. Enter the block inside the task, or outside the generator"
            )
        return False


def _task() -> object:
    """The task that runs, or the thread."""
    if "asyncio" in sys.modules:
        import asyncio

        with suppress(RuntimeError):
            if (task := asyncio.current_task()) is not None:
                return task
    if "trio" in sys.modules:
        import trio

        with suppress(RuntimeError):
            return trio.lowlevel.current_task()
    return threading.get_ident()


def _suspendable(frame: FrameType) -> FrameType | None:
    """The frame, if it is that of a generator whose iterating code runs between its steps.

    Not for a generator of `contextlib.contextmanager`: its caller's `with` block is inside the block that it has entered.
    """
    if not frame.f_code.co_flags & (CO_GENERATOR | CO_ASYNC_GENERATOR):
        return None
    caller = frame.f_back
    return None if caller is not None and caller.f_code.co_filename == contextlib.__file__ else frame


# By the id of the hosts of a client, which are its own.
_blocks: ContextVar[Mapping[int, _Block] | None] = ContextVar("amokit_users", default=None)


def _block_of(hosts: object) -> _Block | None:
    block = (_blocks.get() or {}).get(id(hosts))
    while block is not None and not block.holds():
        block = block.outer
    return block


class impersonate:
    """Makes the client with these hosts act for a user, and those that `with_options` made of it.

    Raises:
        ArgumentError: `user_id` is not a positive integer.
    """

    def __init__(self, hosts: object, user_id: int) -> None:
        if isinstance(user_id, bool) or not isinstance(user_id, int) or user_id <= 0:
            raise ArgumentError(f"as_user takes the id of a user, not {user_id!r}")
        self._hosts = hosts
        self._user_id = user_id
        self._entered: list[tuple[_Block, Mapping[int, _Block] | None, Mapping[int, _Block]]] = []

    def __enter__(self) -> None:
        generator = _suspendable(sys._getframe(1))
        before = _blocks.get()
        outer = (before or {}).get(id(self._hosts))
        block = _Block(self._hosts, self._user_id, generator, None if generator is None else _task(), outer)
        now = {**(before or {}), id(self._hosts): block}
        _blocks.set(now)
        self._entered.append((block, before, now))

    def __exit__(self, *_: object) -> None:
        block, before, now = self._entered.pop()
        block.generator = None
        # Blocks of generators need not end in the order they began in, nor in the task that has entered them.
        if _blocks.get() is now:
            _blocks.set(before)


def binder(hosts: object) -> Callable[[Request[Any]], Request[Any]] | None:
    """What puts the user into a request that the client acts for here and now; None outside of every block.

    Raises:
        ArgumentError: Whether this is inside a block cannot be determined.
    """
    block = _block_of(hosts)
    if block is None:
        return None
    headers = {HEADER: str(block.user_id)}
    return lambda request: request.bind(headers)


class Refusals:
    """Users that amoCRM has refused with a fresh token too: it answers 401 where the user of `as_user` is gone."""

    def __init__(self) -> None:
        self._since: dict[str | None, float] = {}

    def may_refresh(self, request: httpx.Request) -> bool:
        """Whether a 401 to a request is a reason to refresh: not if it was one lately, and the fresh pair was refused as well."""
        since = self._since.get(request.headers.get(HEADER))
        return since is None or time.monotonic() - since > REFUSED_SECONDS

    def note(self, request: httpx.Request) -> None:
        """A fresh pair was refused too."""
        if len(self._since) >= 1000:
            self._since.clear()
        self._since[request.headers.get(HEADER)] = time.monotonic()
