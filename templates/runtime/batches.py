"""Batches: any number of objects, cut into requests of a size the server takes, with an account of every object.

A write is never sent again when the server may have carried it out, unless the caller says so, or it does the same twice as once,
as an update by id does. A 400 is taken to store nothing of its request: all observations agree, no document says it.

Whatever exception ends a batch, of the source, of the callback or from outside (Ctrl-C, a cancelled task), has in `batch` the
outcomes that were not given out yet: what was on its way is unknown, what was taken and waits is not sent.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import AmoError, ArgumentError, UnreadableBodyError
from .work import Options, Outcome, Plan, Progress, Work, attach

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import Request

__all__ = ["Options", "Outcome", "Plan", "Progress", "each", "each_async", "only", "send_many", "send_many_async"]

I = TypeVar("I")
R = TypeVar("R")


def each(sender: Sender, plan: Plan[I, R], items: Iterable[I], options: Options) -> Iterator[Outcome[I, R]]:
    """Carries out a batch; an outcome for each object, as soon as it is known. Holds one request at a time."""
    return _each(sender, Work(plan, options), iter(_iterable(items)))


def _each(sender: Sender, work: Work[I, R], source: Iterator[I], drain: bool = True) -> Iterator[Outcome[I, R]]:
    try:
        while work.trouble is None:
            if not work.waiting:
                for item in islice(source, work.size):
                    work.taking.append(item)
                work.taken()
                if not work.waiting:
                    break
            request = work.prepare()
            if request is not None:
                try:
                    answer = sender.send(request)
                except AmoError as error:
                    work.failed(error)
                else:
                    work.answered(answer)
            work.report()
            while work.known:
                yield work.known.popleft()
            if work.pause:
                seconds, work.pause = work.pause, 0.0
                time.sleep(seconds)
        work.leave()
        while work.known:
            yield work.known.popleft()
        if work.trouble is not None and drain:
            for item in source:
                yield work.skip(item)
    except GeneratorExit:
        raise
    except BaseException as error:
        work.interrupted(error)
        raise


def each_async(
    sender: AsyncSender, plan: Plan[I, R], items: Iterable[I] | AsyncIterable[I], options: Options
) -> AsyncIterator[Outcome[I, R]]:
    """Carries out a batch; see `each`."""
    return _each_async(sender, Work(plan, options), _source(items))


async def _each_async(
    sender: AsyncSender, work: Work[I, R], source: AsyncIterator[I], drain: bool = True
) -> AsyncIterator[Outcome[I, R]]:
    try:
        while work.trouble is None:
            if not work.waiting:
                with suppress(StopAsyncIteration):
                    while len(work.taking) < work.size:
                        work.taking.append(await anext(source))
                work.taken()
                if not work.waiting:
                    break
            request = work.prepare()
            if request is not None:
                try:
                    answer = await sender.send(request)
                except AmoError as error:
                    work.failed(error)
                else:
                    work.answered(answer)
            work.report()
            while work.known:
                yield work.known.popleft()
            if work.pause:
                from anyio import sleep

                seconds, work.pause = work.pause, 0.0
                await sleep(seconds)
        work.leave()
        while work.known:
            yield work.known.popleft()
        if work.trouble is not None and drain:
            async for item in source:
                yield work.skip(item)
    except GeneratorExit:
        raise
    except BaseException as error:
        work.interrupted(error)
        raise


def _iterable(items: Any) -> Iterable[Any]:
    if isinstance(items, str | bytes) or not isinstance(items, Iterable):
        raise ArgumentError(f"a batch takes an iterable of objects, not {items!r}")
    return items


def _source(items: Iterable[I] | AsyncIterable[I]) -> AsyncIterator[I]:
    return aiter(items) if isinstance(items, AsyncIterable) else _Stepping(iter(_iterable(items)))


class _Stepping(Generic[I]):
    """A plain iterator for `async for`. No generator: that would end at the first exception of its source."""

    def __init__(self, source: Iterator[I]) -> None:
        self._source = source

    def __aiter__(self) -> _Stepping[I]:
        return self

    async def __anext__(self) -> I:
        for item in self._source:
            return item
        raise StopAsyncIteration


def _check(plan: Plan[I, R], items: Any) -> Work[I, R]:
    """The work of a whole batch. What is at hand is made into requests first, so that a bad object keeps all from being sent."""
    work: Work[I, R] = Work(plan, Options())
    if isinstance(items, list | tuple):
        for start in range(0, len(items), work.size):
            plan.build(list(items[start : start + work.size]))
    return work


def send_many(sender: Sender, plan: Plan[I, R], items: Iterable[I]) -> list[R]:
    """Sends all objects; the results in their order. The first trouble is raised, with the outcomes so far in its `batch`."""
    work, outcomes = _check(plan, items), list[Outcome[I, R]]()
    try:
        for outcome in _each(sender, work, iter(_iterable(items)), drain=isinstance(items, list | tuple)):
            outcomes.append(outcome)
    except BaseException as error:
        attach(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(work, outcomes)


async def send_many_async(sender: AsyncSender, plan: Plan[I, R], items: Iterable[I] | AsyncIterable[I]) -> list[R]:
    """Sends all objects; see `send_many`."""
    work, outcomes = _check(plan, items), list[Outcome[I, R]]()
    try:
        async for outcome in _each_async(sender, work, _source(items), drain=isinstance(items, list | tuple)):
            outcomes.append(outcome)
    except BaseException as error:
        attach(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(work, outcomes)


def _results(work: Work[I, R], outcomes: list[Outcome[I, R]]) -> list[R]:
    if work.trouble is not None:
        attach(work.trouble, outcomes)
        raise work.trouble
    return [outcome.result for outcome in outcomes if outcome.result is not None]


def only(request: Request[Any], answers: list[R]) -> R:
    """The one answer to the one object that was sent."""
    if len(answers) != 1:
        raise UnreadableBodyError(f"one object was sent and {len(answers)} came back", 200, request.info)
    return answers[0]
