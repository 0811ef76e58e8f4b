# Written by `make generate` from templates/runtime/batches/batch_types.py; do not edit.
"""What callers give a batch and get back from it: options, progress, and the outcome of each object."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from ..errors import FieldError

I = TypeVar("I")
R = TypeVar("R")


Status = Literal["saved", "refused", "unknown", "not_sent"]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[I, R]):
    """The outcome of one object of a batch.

    Attributes:
        item: The caller's own object.
        status: `saved`; `refused`, with the reasons in `errors` or `error`; `unknown`, when it was sent and the answer was lost;
            `not_sent`, when it was not, or was in a request of which the server stored nothing.
        result: What the server answered for it; None unless it is saved, and where the server answers nothing.
        errors: Validation errors of this object.
        error: What went wrong with its request.
    """

    item: I
    status: Status
    result: R | None = None
    errors: tuple[FieldError, ...] = ()
    error: Exception | None = None

    @property
    def reason(self) -> str:
        """Why it is not saved, as one text, with the values that were refused; empty for what is saved."""
        reasons = [f"{each}" if each.value is None else f"{each}: {each.value!r}" for each in self.errors]
        return "; ".join(reasons) or (str(self.error) if self.error else "")


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
        on_error: `stop` sends nothing more after the first error; `collect` goes on past refused objects, sends the valid
            ones of a refused request again, and updates by id whose answer was lost.
        resend_unknown: Sends again what the server may have carried out already; may store it twice.
        progress: Called after each request; True shows it on the standard error, with rich where that is installed.
    """

    size: int | None = None
    on_error: Literal["stop", "collect"] = "stop"
    resend_unknown: bool = False
    progress: Callable[[Progress], None] | bool | None = None


def attach_outcomes(error: BaseException, outcomes: list[Any]) -> None:
    with suppress(AttributeError):  # an exception with slots of its own
        error.batch = outcomes  # type: ignore[attr-defined]
