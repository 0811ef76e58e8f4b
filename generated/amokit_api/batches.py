# Written by `make generate` from templates/runtime/batches.py; do not edit.
"""Batches: any number of objects, cut into requests of a size the server takes, with an account of every object.

A write is never sent again when the server may have carried it out, unless the caller says so, or it does the same twice as once,
as an update by id does. A 400 is taken to store nothing of its request: all observations agree, no document says it.

Whatever exception ends a batch, of the source, of the callback or from outside (Ctrl-C, a cancelled task), has in `batch` the
outcomes that were not given out yet: what was on its way is unknown, what was taken and waits is not sent.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .errors import (
    AmoError,
    APIError,
    ArgumentError,
    BadRequestError,
    FieldError,
    GatewayTimeoutError,
    ServerError,
    TransportError,
    UnprocessableError,
    UnreadableBodyError,
)
from .matching import by_item, distinct, match, restore

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import Request

I = TypeVar("I")
R = TypeVar("R")

Status = Literal["saved", "refused", "unknown", "not_sent"]

TRIES = 4
"""How often a request is sent at most."""
PAUSE = 0.5
"""Seconds before a request is sent again; each further time twice as long."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[I, R]):
    """What became of one object of a batch.

    Attributes:
        item: The caller's own object.
        status: `saved`; `refused`, with the reasons in `errors` or `error`; `unknown`, when it was sent and the answer was lost;
            `not_sent`, when it was not, or stood in a request of which the server stored nothing.
        result: What the server answered for it; None unless it is saved, and where the server answers nothing.
        errors: Validation errors of this object.
        error: What went wrong with its request.
    """

    item: I
    status: Status
    result: R | None = None
    errors: tuple[FieldError, ...] = ()
    error: Exception | None = None


@dataclass
class Progress:
    """How far a batch has come: objects by outcome, and requests sent."""

    saved: int = 0
    refused: int = 0
    unknown: int = 0
    not_sent: int = 0
    requests: int = 0


@dataclass(frozen=True)
class Options:
    """How a batch is carried out.

    Attributes:
        size: Objects in a request; the operation's default when None.
        on_error: `stop` sends nothing more after the first trouble; `collect` goes on past refused objects, sends the valid
            ones of a refused request again, and updates by id whose answer was lost.
        resend_unknown: Sends again what the server may have carried out already; may store it twice.
        progress: Called after each request.
    """

    size: int | None = None
    on_error: Literal["stop", "collect"] = "stop"
    resend_unknown: bool = False
    progress: Callable[[Progress], None] | None = None


@dataclass(frozen=True)
class Plan(Generic[I, R]):
    """What a batch does: how a request is made of some objects, and how many one takes."""

    build: Callable[[list[I]], Request[Any]]
    size: int
    most: int


@dataclass
class _Chunk(Generic[I]):
    """Objects of one request. `lost` is what went wrong when it was sent before and may have been carried out."""

    items: list[I]
    tries: int = 1
    lost: Exception | None = None


@dataclass
class _Sent(Generic[I]):
    chunk: _Chunk[I]
    request: Request[Any]
    renamed: dict[str, str]


@dataclass
class _Work(Generic[I, R]):
    """The state of a batch, without I/O: what to send next, and what an answer or an error means.

    Every object that was taken is in one place: `taking`, `waiting`, `sent`, or as an outcome in `known`.
    """

    plan: Plan[I, R]
    options: Options
    progress: Progress = field(default_factory=Progress)
    taking: list[I] = field(default_factory=list)
    waiting: deque[_Chunk[I]] = field(default_factory=deque)
    sent: _Sent[I] | None = None
    known: deque[Outcome[I, R]] = field(default_factory=deque)
    trouble: Exception | None = None
    pause: float = 0.0

    def __post_init__(self) -> None:
        size = self.plan.size if self.options.size is None else self.options.size
        if not 1 <= size <= self.plan.most:
            raise ArgumentError(f"a request takes 1 to {self.plan.most} objects here, not {size}")
        self.size = size

    # -- what to send ---------------------------------------------------------------------------

    def taken(self) -> None:
        """What was taken from the source waits to be sent."""
        if self.taking:
            self.waiting.append(_Chunk(self.taking))
            self.taking = []

    def prepare(self) -> Request[Any] | None:
        """The next request; None when it cannot be made."""
        chunk = self.waiting.popleft()
        if len(chunk.items) > self.size:
            self.waiting.appendleft(replace(chunk, items=chunk.items[self.size :]))
            chunk = replace(chunk, items=chunk.items[: self.size])
        try:
            request, renamed = distinct(self.plan.build(chunk.items))
        except (AmoError, TypeError, ValueError) as error:
            self._unbuildable(chunk, error)
            return None
        except BaseException:
            self.waiting.appendleft(chunk)
            raise
        self.sent = _Sent(chunk, request, renamed)
        return request

    def _unbuildable(self, chunk: _Chunk[I], error: Exception) -> None:
        """Finds the objects at fault; the others wait for another request."""
        good: list[I] = []
        for item in chunk.items:
            try:
                self.plan.build([item]).content()
            except (AmoError, TypeError, ValueError) as own:
                self._tell(Outcome(item, "refused", error=own))
            else:
                good.append(item)
        self._stop(error)
        if len(good) == len(chunk.items):
            self._tell_all(good, "refused", error)
        elif good:
            self.waiting.append(replace(chunk, items=good))

    # -- what came of it ------------------------------------------------------------------------

    def _settle(self) -> _Sent[I]:
        sent, self.sent = self.sent, None
        assert sent is not None
        return sent

    def answered(self, answer: Any) -> None:
        """Ties the results to the objects."""
        sent = self._settle()
        items, info = sent.chunk.items, sent.request.info
        self.progress.requests += 1
        if answer is None:
            for item in items:
                self._tell(Outcome(item, "saved"))
            return
        found = match(sent.request.body, answer)
        if found is None:
            strange = UnreadableBodyError(f"{len(answer)} results for {len(items)} objects fit none of them", 200, info)
            self._lost(sent, strange)
            return
        for item, result in zip(items, found, strict=True):
            if result is None:
                lost = UnreadableBodyError("the answer has no result for this object", 200, info)
                self._tell(Outcome(item, "unknown", error=lost))
                self._stop(lost)
            else:
                restore(result, sent.renamed)
                self._tell(Outcome(item, "saved", result))

    def failed(self, error: AmoError) -> None:
        """What an error means for the objects of its request."""
        sent = self._settle()
        self.progress.requests += 1
        maybe = error.sent_maybe if isinstance(error, TransportError) else isinstance(error, ServerError | UnreadableBodyError)
        if isinstance(error, GatewayTimeoutError):
            self.size = max(1, self.size // 2)
        if isinstance(error, BadRequestError | UnprocessableError):
            self._refused(sent, error)
        elif maybe:
            self._lost(sent, error)
        else:  # no rights, no token, not reached: the next request would fare no better
            self._stop(error, always=True)
            self._tell_unsent(sent.chunk, error)

    def unsendable(self, error: Exception) -> bool:
        """Whether the request could not be sent since an object of it is no JSON."""
        assert self.sent is not None
        try:
            self.sent.request.content()
        except (TypeError, ValueError):
            self._unbuildable(self._settle().chunk, error)
            return True
        return False

    def _lost(self, sent: _Sent[I], error: AmoError) -> None:
        chunk = sent.chunk
        again = self.options.resend_unknown or (self.options.on_error == "collect" and _repeatable(sent.request))
        if again and chunk.tries < TRIES:
            self.pause = PAUSE * 2 ** (chunk.tries - 1)
            self.waiting.append(_Chunk(chunk.items, chunk.tries + 1, error))
        else:
            self._stop(error)
            self._tell_all(chunk.items, "unknown", error)

    def _refused(self, sent: _Sent[I], error: APIError) -> None:
        chunk = sent.chunk
        named = by_item(error, sent.request.body, sent.renamed)
        self._stop(error)
        if not named:
            self._tell_all(chunk.items, "refused", error)
            return
        for i, problems in named.items():
            self._tell(Outcome(chunk.items[i], "refused", errors=tuple(problems), error=error))
        good = [item for i, item in enumerate(chunk.items) if i not in named]
        if good:
            self.waiting.append(replace(chunk, items=good))

    def _stop(self, error: Exception, always: bool = False) -> None:
        if always or self.options.on_error == "stop":
            self.trouble = self.trouble or error

    # -- what to tell ---------------------------------------------------------------------------

    def _tell(self, outcome: Outcome[I, R]) -> None:
        setattr(self.progress, outcome.status, getattr(self.progress, outcome.status) + 1)
        self.known.append(outcome)

    def _tell_all(self, items: Iterable[I], status: Status, error: Exception) -> None:
        for item in items:
            self._tell(Outcome(item, status, error=error))

    def _tell_unsent(self, chunk: _Chunk[I], error: Exception | None) -> None:
        """Not sent, unless an earlier try may have been carried out."""
        for item in chunk.items:
            self._tell(Outcome(item, "unknown" if chunk.lost else "not_sent", error=chunk.lost or error))

    def leave(self) -> None:
        """Tells of what trouble kept from being sent."""
        self.taken()
        while self.waiting:
            self._tell_unsent(self.waiting.popleft(), self.trouble)

    def skip(self, item: I) -> Outcome[I, R]:
        """Tells of an object that is left in the source."""
        self.progress.not_sent += 1
        return Outcome(item, "not_sent", error=self.trouble)

    def interrupted(self, error: BaseException) -> None:
        """Puts what was not told yet into the exception that ends the batch."""
        self.trouble = self.trouble or (error if isinstance(error, Exception) else None)
        if self.sent is not None:
            self._tell_all(
                self._settle().chunk.items, "unknown", self.trouble or AmoError("the batch was ended while this was on its way")
            )
        self.leave()
        _attach(error, list(self.known))

    def report(self) -> None:
        if self.options.progress is not None:
            self.options.progress(replace(self.progress))


def _attach(error: BaseException, outcomes: list[Any]) -> None:
    with suppress(AttributeError):  # an exception with slots of its own
        error.batch = outcomes  # type: ignore[attr-defined]


def _repeatable(request: Request[Any]) -> bool:
    """Whether sending it twice does the same as once; changes of objects by their id do."""
    return request.idempotent or (request.method == "PATCH" and all(item.get("id") for item in request.body))


def each(sender: Sender, plan: Plan[I, R], items: Iterable[I], options: Options) -> Iterator[Outcome[I, R]]:
    """Carries out a batch; an outcome for each object, as soon as it is known. Holds one request at a time."""
    return _each(sender, _Work(plan, options), iter(_iterable(items)))


def _each(sender: Sender, work: _Work[I, R], source: Iterator[I], drain: bool = True) -> Iterator[Outcome[I, R]]:
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
                except (TypeError, ValueError) as error:
                    if not work.unsendable(error):
                        raise
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
    return _each_async(sender, _Work(plan, options), _source(items))


async def _each_async(
    sender: AsyncSender, work: _Work[I, R], source: AsyncIterator[I], drain: bool = True
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
                except (TypeError, ValueError) as error:
                    if not work.unsendable(error):
                        raise
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


def _check(plan: Plan[I, R], items: Any) -> _Work[I, R]:
    """The work of a whole batch. What is at hand is made into requests first, so that a bad object keeps all from being sent."""
    work: _Work[I, R] = _Work(plan, Options())
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
        _attach(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(work, outcomes)


async def send_many_async(sender: AsyncSender, plan: Plan[I, R], items: Iterable[I] | AsyncIterable[I]) -> list[R]:
    """Sends all objects; see `send_many`."""
    work, outcomes = _check(plan, items), list[Outcome[I, R]]()
    try:
        async for outcome in _each_async(sender, work, _source(items), drain=isinstance(items, list | tuple)):
            outcomes.append(outcome)
    except BaseException as error:
        _attach(error, outcomes + (getattr(error, "batch", None) or []))
        raise
    return _results(work, outcomes)


def _results(work: _Work[I, R], outcomes: list[Outcome[I, R]]) -> list[R]:
    if work.trouble is not None:
        _attach(work.trouble, outcomes)
        raise work.trouble
    return [outcome.result for outcome in outcomes if outcome.result is not None]


def only(request: Request[Any], answers: list[R]) -> R:
    """The one answer to the one object that was sent."""
    if len(answers) != 1:
        raise UnreadableBodyError(f"one object was sent and {len(answers)} came back", 200, request.info)
    return answers[0]
