# Written by `make generate` from templates/runtime/batches/batch_state.py; do not edit.
"""The state of a batch, without I/O: what to send next, and the outcome of each object after a response or an error."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import (
    AmoError,
    APIError,
    ArgumentError,
    BadRequestError,
    GatewayTimeoutError,
    UnprocessableError,
    UnreadableBodyError,
    WrongTypeError,
)
from ..http.response import PartialList
from ..progress import Shown
from .batch_types import Options, Outcome, Progress, Status, attach_outcomes
from .matching import errors_by_item, match_results

if TYPE_CHECKING:
    from ..http.request import Request

I = TypeVar("I")
R = TypeVar("R")


TRIES = 4
"""How often a request is sent at most."""
PAUSE = 0.5
"""Seconds before a request is sent again; each further time twice as long."""


@dataclass(frozen=True)
class Plan(Generic[I, R]):
    """How a batch makes a request of some objects, and how many objects a request takes."""

    build: Callable[[list[I]], Request[Any]]  # raises no other errors than those of this package
    size: int
    max_size: int


@dataclass
class Chunk(Generic[I]):
    """Objects of one request. `lost_error` is the error of an earlier attempt that the server may have processed."""

    items: list[I]
    tries: int = 1
    lost_error: Exception | None = None


@dataclass
class Sent(Generic[I]):
    """The request in flight, with its objects."""

    chunk: Chunk[I]
    request: Request[Any]


@dataclass
class BatchState(Generic[I, R]):
    """The state of a batch.

    Every object that was taken from the source is in one place: `taking`, `waiting`, `sent`, or as an outcome in `outcomes`.
    """

    plan: Plan[I, R]
    options: Options
    progress: Progress = field(default_factory=Progress)
    taking: list[I] = field(default_factory=list)
    waiting: deque[Chunk[I]] = field(default_factory=deque)
    sent: Sent[I] | None = None
    outcomes: deque[Outcome[I, R]] = field(default_factory=deque)
    failure: Exception | None = None
    pause: float = 0.0

    def __post_init__(self) -> None:
        size = self.plan.size if self.options.size is None else self.options.size
        if not isinstance(size, int) or not 1 <= size <= self.plan.max_size:
            raise ArgumentError(f"a request takes 1 to {self.plan.max_size} objects here, not {size!r:.80}")
        self.size = size
        self._shown = Shown(self.options.progress, "objects", _numbers)

    # -- what to send ---------------------------------------------------------------------------

    def enqueue(self) -> None:
        """Moves the objects that were taken from the source to those that wait to be sent."""
        if self.taking:
            self.waiting.append(Chunk(self.taking))
            self.taking = []

    def prepare(self) -> Request[Any] | None:
        """The next request; None when it cannot be made."""
        chunk = self.waiting.popleft()
        if len(chunk.items) > self.size:
            self.waiting.appendleft(replace(chunk, items=chunk.items[self.size :]))
            chunk = replace(chunk, items=chunk.items[: self.size])
        try:
            request = self.plan.build(chunk.items)
        except AmoError as error:
            self._on_invalid_items(chunk, error)
            return None
        except BaseException:
            self.waiting.appendleft(chunk)
            raise
        self.sent = Sent(chunk, request)
        return request

    def _on_invalid_items(self, chunk: Chunk[I], error: Exception) -> None:
        """Finds the invalid objects; the others wait for another request."""
        good: list[I] = []
        for item in chunk.items:
            try:
                self.plan.build([item]).content()
            except AmoError as own:
                self._record(Outcome(item, "refused", error=own))
            else:
                good.append(item)
        self._stop_on(error)
        if len(good) == len(chunk.items):
            self._record_all(good, "refused", error)
        elif good:
            self.waiting.append(replace(chunk, items=good))

    # -- responses and errors -------------------------------------------------------------------

    def _take_sent(self) -> Sent[I]:
        sent, self.sent = self.sent, None
        assert sent is not None
        return sent

    def answered(self, answer: Any) -> None:
        """Assigns the results of a response to the objects."""
        sent = self._take_sent()
        items, info = sent.chunk.items, sent.request.info
        self.progress.requests += 1
        if answer is None:
            for item in items:
                self._record(Outcome(item, "saved"))
            return
        refusal = answer.located(sent.request) if isinstance(answer, PartialList) else None
        marks = sent.request.body
        found = match_results(marks, answer) if answer or not refusal else [None] * len(items)
        if found is None:
            unmatched = UnreadableBodyError(f"{len(answer)} results for {len(items)} objects fit none of them", 200, info)
            self._on_lost_answer(sent, unmatched)
            return
        named = errors_by_item(refusal, marks)[0] if refusal else {}
        for i, (item, result) in enumerate(zip(items, found, strict=True)):
            if refusal and result is None and (i in named or not named):
                self._record(Outcome(item, "refused", errors=tuple(named.get(i, ())), error=refusal))
                self._stop_on(refusal)
            elif result is None:
                lost_error = UnreadableBodyError("the answer has no result for this object", 200, info)
                self._record(Outcome(item, "unknown", error=lost_error))
                self._stop_on(lost_error)
            else:
                self._record(Outcome(item, "saved", result))

    def failed(self, error: AmoError) -> None:
        """Assigns outcomes to the objects of a request that failed."""
        sent = self._take_sent()
        if isinstance(error, WrongTypeError):  # an object of it is no JSON: it was not sent
            self._on_invalid_items(sent.chunk, error)
            return
        self.progress.requests += 1
        if isinstance(error, GatewayTimeoutError):
            self.size = max(1, self.size // 2)
        if isinstance(error, BadRequestError | UnprocessableError):
            self._on_refusal(sent, error)
        elif error.sent_maybe:
            self._on_lost_answer(sent, error)
        else:  # no rights, no token, no connection: the next request would fail too
            self._stop_on(error, always=True)
            self._record_unsent(sent.chunk, error)

    def _on_lost_answer(self, sent: Sent[I], error: AmoError) -> None:
        chunk = sent.chunk
        again = self.options.resend_unknown or (self.options.on_error == "collect" and _repeatable(sent.request))
        if again and chunk.tries < TRIES:
            self.pause = PAUSE * 2 ** (chunk.tries - 1)
            self.waiting.append(Chunk(chunk.items, chunk.tries + 1, error))
        else:
            self._stop_on(error)
            self._record_all(chunk.items, "unknown", error)

    def _on_refusal(self, sent: Sent[I], error: APIError) -> None:
        chunk = sent.chunk
        named, shared = errors_by_item(error, sent.request.body)
        self._stop_on(error)
        if not (named or shared):
            self._record_all(chunk.items, "refused", error)
            return
        for i, problems in named.items():
            self._record(Outcome(chunk.items[i], "refused", errors=tuple(problems), error=error))
        good = [item for i, item in enumerate(chunk.items) if i not in named and i not in shared]
        if good:
            self.waiting.append(replace(chunk, items=good))
        for i in shared:  # the error of a request with one object is about that object
            if i not in named:
                self.waiting.append(replace(chunk, items=[chunk.items[i]]))

    def _stop_on(self, error: Exception, always: bool = False) -> None:
        if always or self.options.on_error == "stop":
            self.failure = self.failure or error

    # -- outcomes -------------------------------------------------------------------------------

    def _record(self, outcome: Outcome[I, R]) -> None:
        setattr(self.progress, outcome.status, getattr(self.progress, outcome.status) + 1)
        self.outcomes.append(outcome)

    def _record_all(self, items: Iterable[I], status: Status, error: Exception) -> None:
        for item in items:
            self._record(Outcome(item, status, error=error))

    def _record_unsent(self, chunk: Chunk[I], error: Exception | None) -> None:
        """`not_sent`, or `unknown` where the server may have processed an earlier attempt."""
        for item in chunk.items:
            self._record(Outcome(item, "unknown" if chunk.lost_error else "not_sent", error=chunk.lost_error or error))

    def abandon(self) -> None:
        """Records what is not sent because of an earlier error."""
        self.enqueue()
        while self.waiting:
            self._record_unsent(self.waiting.popleft(), self.failure)

    def skip_item(self, item: I) -> Outcome[I, R]:
        """The outcome of an object that is left in the source."""
        self.progress.not_sent += 1
        return Outcome(item, "not_sent", error=self.failure)

    def interrupted(self, error: BaseException) -> None:
        """Puts the outcomes that were not yielded into the exception that ends the batch."""
        self.failure = self.failure or (error if isinstance(error, Exception) else None)
        if self.sent is not None:
            self._record_all(
                self._take_sent().chunk.items,
                "unknown",
                self.failure or AmoError("the batch ended before the answer for this object arrived"),
            )
        self.abandon()
        attach_outcomes(error, list(self.outcomes))

    def report(self) -> None:
        if self._shown.call is not None:
            self._shown.call(replace(self.progress))

    def end(self) -> None:
        """Must be called when nothing more is sent."""
        self._shown.close()


def _numbers(progress: Progress) -> tuple[int, None, str]:
    """What a meter shows of a batch: finished objects, and those that are not saved."""
    others = {name: getattr(progress, name) for name in ("refused", "unknown", "not_sent")}
    note = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in others.items() if count)
    return progress.saved + sum(others.values()), None, note


def _repeatable(request: Request[Any]) -> bool:
    """Whether sending it twice does the same as once, as an update by id does."""
    return request.idempotent or (request.method == "PATCH" and all(item.get("id") for item in request.body))
