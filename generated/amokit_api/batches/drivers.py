# Written by `make generate` from templates/runtime/batches/drivers.py; do not edit.
"""The sync and the async driver of a batch: any number of objects, cut into requests, with an outcome for every object.

A write is not sent again when the server may have processed it, unless the caller says so or it is idempotent,
as an update by id does. After a 400, nothing of its request is assumed to be stored: all observations agree, but it is not
documented.

Whatever exception ends a batch, of the source, of the callback or from outside (Ctrl-C, a cancelled task), has in `batch` the
outcomes that were not yielded yet: `unknown` for what was in flight, `not_sent` for what was taken from the source and waits.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import AmoError, ArgumentError, UnreadableBodyError, WrongTypeError
from ..http.response import PartialList
from ..serialization.model import Model
from .batch_state import BatchState, Plan
from .batch_types import Options, Outcome, attach_outcomes
from .matching import is_result_of

if TYPE_CHECKING:
    from ..http.client import AsyncSender, Sender
    from ..http.request import Request

I = TypeVar("I")
R = TypeVar("R")


def each(sender: Sender, plan: Plan[I, R], items: Iterable[I], options: Options) -> Iterator[Outcome[I, R]]:
    """Carries out a batch; an outcome for each object, as soon as it is known. Holds one request at a time."""
    return _each(sender, BatchState(_bound(sender, plan), options), iter(_iterable(items)))


def _each(sender: Sender, state: BatchState[I, R], source: Iterator[I], drain: bool = True) -> Iterator[Outcome[I, R]]:
    try:
        while state.failure is None:
            if not state.waiting:
                for item in islice(source, state.size):
                    state.taking.append(item)
                state.enqueue()
                if not state.waiting:
                    break
            request = state.prepare()
            if request is not None:
                try:
                    answer = sender.send(request)
                except AmoError as error:
                    state.failed(error)
                else:
                    state.answered(answer)
            state.report()
            while state.outcomes:
                yield state.outcomes.popleft()
            if state.pause:
                seconds, state.pause = state.pause, 0.0
                time.sleep(seconds)
        state.abandon()
        while state.outcomes:
            yield state.outcomes.popleft()
        if state.failure is not None and drain:
            for item in source:
                yield state.skip_item(item)
    except GeneratorExit:
        raise
    except BaseException as error:
        state.interrupted(error)
        raise
    finally:
        state.end()


def each_async(
    sender: AsyncSender, plan: Plan[I, R], items: Iterable[I] | AsyncIterable[I], options: Options
) -> AsyncIterator[Outcome[I, R]]:
    """Carries out a batch; see `each`."""
    return _each_async(sender, BatchState(_bound(sender, plan), options), _source(items))


async def _each_async(
    sender: AsyncSender, state: BatchState[I, R], source: AsyncIterator[I], drain: bool = True
) -> AsyncIterator[Outcome[I, R]]:
    try:
        while state.failure is None:
            if not state.waiting:
                with suppress(StopAsyncIteration):
                    while len(state.taking) < state.size:
                        state.taking.append(await anext(source))
                state.enqueue()
                if not state.waiting:
                    break
            request = state.prepare()
            if request is not None:
                try:
                    answer = await sender.send(request)
                except AmoError as error:
                    state.failed(error)
                else:
                    state.answered(answer)
            state.report()
            while state.outcomes:
                yield state.outcomes.popleft()
            if state.pause:
                from anyio import sleep

                seconds, state.pause = state.pause, 0.0
                await sleep(seconds)
        state.abandon()
        while state.outcomes:
            yield state.outcomes.popleft()
        if state.failure is not None and drain:
            async for item in source:
                yield state.skip_item(item)
    except GeneratorExit:
        raise
    except BaseException as error:
        state.interrupted(error)
        raise
    finally:
        state.end()


def _bound(sender: Sender | AsyncSender, plan: Plan[I, R]) -> Plan[I, R]:
    """The plan, with requests that are bound to the context that the batch is made in."""
    bind = sender._binder()

    def build(chunk: list[I]) -> Request[Any]:
        try:
            return bind(plan.build(chunk))
        except AmoError:
            raise
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise WrongTypeError(f"an object of the batch cannot be sent: {error}") from error

    return replace(plan, build=build)


def _iterable(items: Any) -> Iterable[Any]:
    if isinstance(items, str | bytes | Mapping) or not isinstance(items, Iterable):
        advice = ": put it into a list, or call the method for one object" if isinstance(items, Mapping | Model) else ""
        raise ArgumentError(f"a batch takes an iterable of objects, not {items!r}{advice}")
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


def _check(plan: Plan[I, R], items: Any) -> BatchState[I, R]:
    """The state of a batch. Requests of a list or tuple are built first, so that nothing is sent when one object is invalid."""
    state: BatchState[I, R] = BatchState(plan, Options())
    if isinstance(items, list | tuple):
        for start in range(0, len(items), state.size):
            plan.build(list(items[start : start + state.size]))
    return state


def send_many(sender: Sender, plan: Plan[I, R], items: Iterable[I]) -> list[R]:
    """Sends all objects; the results in their order. The first error is raised, with the outcomes so far in its `batch`."""
    state, outcomes = _check(_bound(sender, plan), items), list[Outcome[I, R]]()
    try:
        for outcome in _each(sender, state, iter(_iterable(items)), drain=isinstance(items, list | tuple)):
            outcomes.append(outcome)
    except BaseException as error:
        attach_outcomes(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(state, outcomes)


async def send_many_async(sender: AsyncSender, plan: Plan[I, R], items: Iterable[I] | AsyncIterable[I]) -> list[R]:
    """Sends all objects; see `send_many`."""
    state, outcomes = _check(_bound(sender, plan), items), list[Outcome[I, R]]()
    try:
        async for outcome in _each_async(sender, state, _source(items), drain=isinstance(items, list | tuple)):
            outcomes.append(outcome)
    except BaseException as error:
        attach_outcomes(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(state, outcomes)


def _results(state: BatchState[I, R], outcomes: list[Outcome[I, R]]) -> list[R]:
    if state.failure is not None:
        attach_outcomes(state.failure, outcomes)
        raise state.failure
    return [outcome.result for outcome in outcomes if outcome.result is not None]


def only(request: Request[Any], answers: list[R]) -> R:
    """The one answer to the one object that was sent.

    Raises:
        ValidationError: A success says that it was refused.
        UnreadableBodyError: There is not one, or it is for another object.
    """
    if len(answers) != 1:
        if isinstance(answers, PartialList):
            raise answers.located(request)
        raise UnreadableBodyError(f"one object was sent and {len(answers)} came back", 200, request.info)
    body = request.body
    if type(body) is list and not is_result_of(body[0], answers[0]):
        raise UnreadableBodyError("the answer is for another object than the one that was sent", 200, request.info)
    return answers[0]
