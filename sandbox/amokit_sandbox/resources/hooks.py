"""Decorators by which behaviours are registered: for an operation of their own, or for one step of what all collections do.

@answers("pin_note")         answers these operations
@before_save("tasks")        checks and completes an object of these collections before it is kept
@after_save("tasks")         does what follows from an object that was kept
@before_delete("leads/…")    refuses a deletion, or deletes what belongs to the object
@embeds("talks")             gives `_embedded` of an object of these collections
@embeds_all("leads")         the same of several at once, where one query serves them all
@completes("files")          changes how an object of these collections reads
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..http.calls import Call, Result
    from ..store.documents import Document
    from .writer import Change

    Behaviour = Callable[[Call], Result]
    Step = Callable[[Change], None]
    Completion = Callable[[Call, Document, dict[str, Any]], None]
    Embedding = Callable[[Call, Sequence[Document]], list[dict[str, Any]]]

F = TypeVar("F", bound=Callable[..., Any])

BEHAVIOURS: dict[str, Behaviour] = {}
BEFORE_SAVE: dict[str, list[Step]] = {}
AFTER_SAVE: dict[str, list[Step]] = {}
BEFORE_DELETE: dict[str, list[Step]] = {}
EMBEDDINGS: dict[str, Embedding] = {}
COMPLETIONS: dict[str, Completion] = {}


def _decorator(keep: Callable[[str, Any], Any]) -> Callable[..., Callable[[F], F]]:
    """A decorator that keeps a function under each of the names it is given."""

    def named(*names: str) -> Callable[[F], F]:
        def register(function: F) -> F:
            for name in names:
                keep(name, function)
            return function

        return register

    return named


answers = _decorator(BEHAVIOURS.__setitem__)
completes = _decorator(COMPLETIONS.__setitem__)
embeds_all = _decorator(EMBEDDINGS.__setitem__)
embeds = _decorator(lambda name, one: EMBEDDINGS.update({name: lambda call, documents: [one(call, each) for each in documents]}))
before_save = _decorator(lambda name, step: BEFORE_SAVE.setdefault(name, []).append(step))
after_save = _decorator(lambda name, step: AFTER_SAVE.setdefault(name, []).append(step))
before_delete = _decorator(lambda name, step: BEFORE_DELETE.setdefault(name, []).append(step))
