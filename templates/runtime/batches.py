"""Batches: any number of objects, cut into requests of a size the server takes, with an account of every object.

A write is never sent again when the server may have carried it out, unless the caller says so, or it is an update by id, which
does the same twice as once. A 400 is taken to store nothing of its request: all observations agree, no document says it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
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

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import Request

I = TypeVar("I")
R = TypeVar("R")

Status = Literal["saved", "refused", "unknown", "not_sent"]


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
    items: list[I]
    tries: int = 0
    request: Request[Any] | None = None


@dataclass
class _Work(Generic[I, R]):
    """The state of a batch, without I/O: what to send next, and what an answer or an error means."""

    plan: Plan[I, R]
    options: Options
    source: Iterator[I]
    progress: Progress = field(default_factory=Progress)
    waiting: deque[_Chunk[I]] = field(default_factory=deque)
    ready: deque[_Chunk[I]] = field(default_factory=deque)
    trouble: Exception | None = None

    def __post_init__(self) -> None:
        size = self.plan.size if self.options.size is None else self.options.size
        if not 1 <= size <= self.plan.most:
            raise ArgumentError(f"a request takes 1 to {self.plan.most} objects here, not {size}")
        self.size = size

    def next(self) -> _Chunk[I] | None:
        """The next objects to send; None at the end, and after trouble that stops the batch."""
        if self.trouble is not None:
            return None
        if self.waiting:
            return self.waiting.popleft()
        items = list(islice(self.source, self.size))
        return _Chunk(items) if items else None

    def rest(self) -> Iterator[Outcome[I, R]]:
        """The objects that trouble kept from being sent."""
        if self.trouble is None:
            return
        yield from self.left()
        for item in self.source:
            yield self._count(Outcome(item, "not_sent", error=self.trouble))

    def left(self) -> list[Outcome[I, R]]:
        """The objects that were taken and not sent."""
        return [self._count(Outcome(item, "not_sent", error=self.trouble)) for chunk in self.waiting for item in chunk.items]

    def _count(self, outcome: Outcome[I, R]) -> Outcome[I, R]:
        setattr(self.progress, outcome.status, getattr(self.progress, outcome.status) + 1)
        return outcome

    def _all(self, items: Iterable[I], status: Status, error: Exception) -> list[Outcome[I, R]]:
        return [self._count(Outcome(item, status, error=error)) for item in items]

    def _stop(self, error: Exception, always: bool = False) -> None:
        if always or self.options.on_error == "stop":
            self.trouble = self.trouble or error

    def unbuildable(self, chunk: _Chunk[I], error: Exception) -> list[Outcome[I, R]]:
        """The request cannot be made: finds the objects at fault; the others wait for another one."""
        outcomes: list[Outcome[I, R]] = []
        good: list[I] = []
        for item in chunk.items:
            try:
                self.plan.build([item])
            except (AmoError, TypeError, ValueError) as own:
                outcomes.append(self._count(Outcome(item, "refused", error=own)))
            else:
                good.append(item)
        self._stop(error)
        if len(good) == len(chunk.items):
            return outcomes + self._all(good, "refused", error)
        if good:
            self.waiting.append(_Chunk(good, chunk.tries))
        return outcomes

    def answered(self, chunk: _Chunk[I], request: Request[Any], answer: Any) -> list[Outcome[I, R]]:
        """Ties the results to the objects: by request_id, by id, and only without either by place."""
        self._sent()
        if answer is None:
            return [self._count(Outcome(item, "saved")) for item in chunk.items]
        found = match(request.body, answer)
        if found is None:
            error = UnreadableBodyError(
                f"{len(answer)} results for {len(chunk.items)} objects fit none of them", 200, request.info
            )
            return self.failed(chunk, error, counted=True)
        outcomes: list[Outcome[I, R]] = []
        for item, result in zip(chunk.items, found, strict=True):
            if result is None:
                lost = UnreadableBodyError("the answer has no result for this object", 200, request.info)
                outcomes.append(self._count(Outcome(item, "unknown", error=lost)))
                self._stop(lost)
            else:
                outcomes.append(self._count(Outcome(item, "saved", result)))
        return outcomes

    def failed(
        self, chunk: _Chunk[I], error: AmoError, request: Request[Any] | None = None, counted: bool = False
    ) -> list[Outcome[I, R]]:
        """What an error means for the objects of its request."""
        if not counted:
            self._sent()
        if isinstance(error, BadRequestError | UnprocessableError):
            return self._refused(chunk, error, request)
        maybe = error.sent_maybe if isinstance(error, TransportError) else isinstance(error, ServerError | UnreadableBodyError)
        if isinstance(error, GatewayTimeoutError):
            self.size = max(1, self.size // 2)
        if not maybe:  # no rights, no token, not reached: the next request would fare no better
            self._stop(error, always=True)
            return self._all(chunk.items, "not_sent", error)
        again = self.options.resend_unknown or (self.options.on_error == "collect" and _by_id(request))
        if again and chunk.tries < 3:
            for start in range(0, len(chunk.items), self.size):
                self.waiting.append(_Chunk(chunk.items[start : start + self.size], chunk.tries + 1))
            return []
        self._stop(error)
        return self._all(chunk.items, "unknown", error)

    def _refused(self, chunk: _Chunk[I], error: APIError, request: Request[Any] | None) -> list[Outcome[I, R]]:
        named = _by_item(error, request, len(chunk.items))
        self._stop(error)
        if not named:
            return self._all(chunk.items, "refused", error)
        outcomes: list[Outcome[I, R]] = []
        good: list[I] = []
        for i, item in enumerate(chunk.items):
            if i in named:
                outcomes.append(self._count(Outcome(item, "refused", errors=tuple(named[i]), error=error)))
            else:
                good.append(item)
        if good:
            self.waiting.append(_Chunk(good, chunk.tries))
        return outcomes

    def _sent(self) -> None:
        self.progress.requests += 1

    def report(self) -> None:
        if self.options.progress is not None:
            self.options.progress(self.progress)


def _by_id(request: Request[Any] | None) -> bool:
    """Whether the request only changes objects by their id."""
    return request is not None and request.method == "PATCH" and all(item.get("id") for item in request.body)


def _keys(body: list[dict[str, Any]]) -> list[str]:
    return [str(item.get("request_id", i)) for i, item in enumerate(body)]


def _by_item(error: APIError, request: Request[Any] | None, count: int) -> dict[int, list[FieldError]]:
    """Validation errors by the place of the object in its request."""
    keys = _keys(request.body) if request is not None else [str(i) for i in range(count)]
    named: dict[int, list[FieldError]] = {}
    for problem in error.validation_errors:
        if keys.count(problem.request_id) != 1:
            return {}
        named.setdefault(keys.index(problem.request_id), []).append(problem)
    return named


def match(body: list[dict[str, Any]], answers: list[R]) -> list[R | None] | None:
    """Results in the order of the objects that were sent, None for one without; None when they cannot be told apart."""
    for sent_key, answer_key in ((_keys(body), "request_id"), ([str(item.get("id")) for item in body], "id")):
        keys = [str(getattr(answer, answer_key, None)) for answer in answers]
        if len(set(sent_key)) == len(body) and len(set(keys)) == len(keys) and set(keys) <= set(sent_key):
            by_key = dict(zip(keys, answers, strict=True))
            return [by_key.get(key) for key in sent_key]
    return list(answers) if len(answers) == len(body) else None


def each(sender: Sender, plan: Plan[I, R], items: Iterable[I], options: Options) -> Iterator[Outcome[I, R]]:
    """Carries out a batch; an outcome for each object, as soon as it is known. Holds one request at a time."""
    work: _Work[I, R] = _Work(plan, options, _iterate(items))
    return chain(_each(sender, work), _rest(work))


def _rest(work: _Work[I, R]) -> Iterator[Outcome[I, R]]:
    yield from work.rest()


def _each(sender: Sender, work: _Work[I, R]) -> Iterator[Outcome[I, R]]:
    while (chunk := work.next()) is not None:
        request = None
        try:
            request = chunk.request or work.plan.build(chunk.items)
            answer = sender.send(request)
        except (AmoError, TypeError, ValueError) as error:
            outcomes = _trouble(work, chunk, request, error)
        else:
            outcomes = work.answered(chunk, request, answer)
        work.report()
        yield from outcomes


def each_async(sender: AsyncSender, plan: Plan[I, R], items: Iterable[I], options: Options) -> AsyncIterator[Outcome[I, R]]:
    """Carries out a batch; see `each`."""
    work: _Work[I, R] = _Work(plan, options, _iterate(items))
    return _each_and_rest(sender, work)


async def _each_and_rest(sender: AsyncSender, work: _Work[I, R]) -> AsyncIterator[Outcome[I, R]]:
    async for outcome in _each_async(sender, work):
        yield outcome
    for outcome in work.rest():
        yield outcome


async def _each_async(sender: AsyncSender, work: _Work[I, R]) -> AsyncIterator[Outcome[I, R]]:
    while (chunk := work.next()) is not None:
        request = None
        try:
            request = chunk.request or work.plan.build(chunk.items)
            answer = await sender.send(request)
        except (AmoError, TypeError, ValueError) as error:
            outcomes = _trouble(work, chunk, request, error)
        else:
            outcomes = work.answered(chunk, request, answer)
        work.report()
        for outcome in outcomes:
            yield outcome


def _trouble(work: _Work[I, R], chunk: _Chunk[I], request: Request[Any] | None, error: Exception) -> list[Outcome[I, R]]:
    if request is None:
        return work.unbuildable(chunk, error)
    if not isinstance(error, AmoError):
        raise error
    return work.failed(chunk, error, request)


def _iterate(items: Iterable[I]) -> Iterator[I]:
    if isinstance(items, str | bytes) or not isinstance(items, Iterable):
        raise ArgumentError(f"a batch takes an iterable of objects, not {items!r}")
    return iter(items)


def _all(plan: Plan[I, R], items: Iterable[I]) -> _Work[I, R]:
    """The work of a whole batch. What is at hand is made into requests first, so that a bad object keeps all from being sent."""
    work: _Work[I, R] = _Work(plan, Options(), _iterate(items))
    if isinstance(items, list | tuple):
        while (chunk := work.next()) is not None:
            chunk.request = plan.build(chunk.items)
            work.ready.append(chunk)
        work.waiting, work.ready = work.ready, work.waiting
    return work


def send_many(sender: Sender, plan: Plan[I, R], items: Iterable[I]) -> list[R]:
    """Sends all objects; the results in their order. The first trouble is raised, with the outcomes so far in its `batch`."""
    work = _all(plan, items)
    return _results(work, list(_each(sender, work)))


async def send_many_async(sender: AsyncSender, plan: Plan[I, R], items: Iterable[I]) -> list[R]:
    """Sends all objects; see `send_many`."""
    work = _all(plan, items)
    return _results(work, [outcome async for outcome in _each_async(sender, work)])


def _results(work: _Work[I, R], outcomes: list[Outcome[I, R]]) -> list[R]:
    if work.trouble is not None:
        if isinstance(work.trouble, AmoError):
            work.trouble.batch = outcomes + work.left()
        raise work.trouble
    return [outcome.result for outcome in outcomes if outcome.result is not None]


def only(request: Request[Any], answers: list[R]) -> R:
    """The one answer to the one object that was sent."""
    if len(answers) != 1:
        raise UnreadableBodyError(f"one object was sent and {len(answers)} came back", 200, request.info)
    return answers[0]
