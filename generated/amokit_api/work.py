# Written by `make generate` from templates/runtime/work.py; do not edit.
"""The state of a batch, without I/O: what to send next, what an answer or an error means, what became of each object."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .errors import (
    AmoError,
    APIError,
    ArgumentError,
    BadRequestError,
    FieldError,
    GatewayTimeoutError,
    UnprocessableError,
    UnreadableBodyError,
    WrongTypeError,
)
from .matching import by_item, match

if TYPE_CHECKING:
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
class Chunk(Generic[I]):
    """Objects of one request. `lost` is what went wrong when it was sent before and may have been carried out."""

    items: list[I]
    tries: int = 1
    lost: Exception | None = None


@dataclass
class Sent(Generic[I]):
    chunk: Chunk[I]
    request: Request[Any]


@dataclass
class Work(Generic[I, R]):
    """The state of a batch, without I/O: what to send next, and what an answer or an error means.

    Every object that was taken is in one place: `taking`, `waiting`, `sent`, or as an outcome in `known`.
    """

    plan: Plan[I, R]
    options: Options
    progress: Progress = field(default_factory=Progress)
    taking: list[I] = field(default_factory=list)
    waiting: deque[Chunk[I]] = field(default_factory=deque)
    sent: Sent[I] | None = None
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
        except (AmoError, TypeError, ValueError) as error:
            self._unbuildable(chunk, error)
            return None
        except BaseException:
            self.waiting.appendleft(chunk)
            raise
        self.sent = Sent(chunk, request)
        return request

    def _unbuildable(self, chunk: Chunk[I], error: Exception) -> None:
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

    def _settle(self) -> Sent[I]:
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
                self._tell(Outcome(item, "saved", result))

    def failed(self, error: AmoError) -> None:
        """What an error means for the objects of its request."""
        sent = self._settle()
        if isinstance(error, WrongTypeError):  # an object of it is no JSON: it was not sent
            self._unbuildable(sent.chunk, error)
            return
        self.progress.requests += 1
        if isinstance(error, GatewayTimeoutError):
            self.size = max(1, self.size // 2)
        if isinstance(error, BadRequestError | UnprocessableError):
            self._refused(sent, error)
        elif error.sent_maybe:
            self._lost(sent, error)
        else:  # no rights, no token, not reached: the next request would fare no better
            self._stop(error, always=True)
            self._tell_unsent(sent.chunk, error)

    def _lost(self, sent: Sent[I], error: AmoError) -> None:
        chunk = sent.chunk
        again = self.options.resend_unknown or (self.options.on_error == "collect" and _repeatable(sent.request))
        if again and chunk.tries < TRIES:
            self.pause = PAUSE * 2 ** (chunk.tries - 1)
            self.waiting.append(Chunk(chunk.items, chunk.tries + 1, error))
        else:
            self._stop(error)
            self._tell_all(chunk.items, "unknown", error)

    def _refused(self, sent: Sent[I], error: APIError) -> None:
        chunk = sent.chunk
        named, shared = by_item(error, sent.request.body)
        self._stop(error)
        if not (named or shared):
            self._tell_all(chunk.items, "refused", error)
            return
        for i, problems in named.items():
            self._tell(Outcome(chunk.items[i], "refused", errors=tuple(problems), error=error))
        good = [item for i, item in enumerate(chunk.items) if i not in named and i not in shared]
        if good:
            self.waiting.append(replace(chunk, items=good))
        for i in shared:  # one alone is named beyond doubt
            if i not in named:
                self.waiting.append(replace(chunk, items=[chunk.items[i]]))

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

    def _tell_unsent(self, chunk: Chunk[I], error: Exception | None) -> None:
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
        attach(error, list(self.known))

    def report(self) -> None:
        if self.options.progress is not None:
            self.options.progress(replace(self.progress))


def attach(error: BaseException, outcomes: list[Any]) -> None:
    with suppress(AttributeError):  # an exception with slots of its own
        error.batch = outcomes  # type: ignore[attr-defined]


def _repeatable(request: Request[Any]) -> bool:
    """Whether sending it twice does the same as once; changes of objects by their id do."""
    return request.idempotent or (request.method == "PATCH" and all(item.get("id") for item in request.body))
