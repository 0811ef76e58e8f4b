"""Where behaviours say what they are about: an operation of their own, or one step of what all collections do.

@answers("pin_note")         answers these operations
@before_save("tasks")        checks and completes an object of these collections before it is kept
@after_save("tasks")         does what follows from an object that was kept
@before_delete("leads/…")    refuses a deletion, or takes what goes with it away
@embeds("leads")             gives `_embedded` of objects of these collections
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..http.requests import Call
    from ..http.responses import Answer
    from ..store.documents import Document
    from .writer import Change

    Behaviour = Callable[[Call], Answer]
    Step = Callable[[Change], None]
    Embedding = Callable[[Call, Sequence[Document]], list[dict[str, Any]]]

F = TypeVar("F", bound=Callable[..., Any])

BEHAVIOURS: dict[str, Behaviour] = {}
BEFORE_SAVE: dict[str, list[Step]] = {}
AFTER_SAVE: dict[str, list[Step]] = {}
BEFORE_DELETE: dict[str, list[Step]] = {}
EMBEDDINGS: dict[str, Embedding] = {}


def answers(*operations: str) -> Callable[[F], F]:
    def register(function: F) -> F:
        BEHAVIOURS.update(dict.fromkeys(operations, function))
        return function

    return register


def embeds(*templates: str) -> Callable[[F], F]:
    def register(function: F) -> F:
        EMBEDDINGS.update(dict.fromkeys(templates, function))
        return function

    return register


def _step(steps: dict[str, list[Step]]) -> Callable[..., Callable[[F], F]]:
    def named(*templates: str) -> Callable[[F], F]:
        def register(function: F) -> F:
            for template in templates:
                steps.setdefault(template, []).append(function)
            return function

        return register

    return named


before_save = _step(BEFORE_SAVE)
after_save = _step(AFTER_SAVE)
before_delete = _step(BEFORE_DELETE)
