# Written by `make generate` from templates/runtime/batches/matching.py; do not edit.
"""Matches results and validation errors of a batch to the objects that were sent."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..http.error_body import items_named

if TYPE_CHECKING:
    from ..errors import APIError, FieldError

R = TypeVar("R")

Body = Sequence[Mapping[str, Any]]
ENDS = ("entity_id", "to_entity_type", "to_entity_id")
"""Keys by which links are identified."""


def errors_by_item(error: APIError, body: Body) -> tuple[dict[int, list[FieldError]], list[int]]:
    """Validation errors by the index of the object in its request; and the indexes of objects that share a `request_id` which an
    error names, so that it may belong to any of them. Errors without one are left out.
    """
    named: dict[int, list[FieldError]] = {}
    shared: set[int] = set()
    for problem in error.validation_errors:
        indexes = items_named(problem, body)
        if len(indexes) == 1:
            named.setdefault(indexes[0], []).append(problem)
        else:
            shared.update(indexes)
    return named, sorted(shared)


def match_results(body: Body, answers: Sequence[R]) -> list[R | None] | None:
    """Results in the order of the objects that were sent, None for one without; None when they cannot be matched.

    They are matched by `request_id` (several objects may share one), by `id`, or as links by their ends. Only results that have
    none of these are taken in the order of the request. A result that names another object is given to none.
    """
    keys = _keys(body, answers)
    best: list[R | None] = [None] * len(body)
    left = list(range(len(answers)))
    for sent, said in keys:
        found, rest = _pair(sent, said, answers)
        if len(rest) < len(left):
            best, left = found, rest
    missing = [i for i, result in enumerate(best) if result is None]
    if len(missing) == len(left) == 1:
        guessed = [(missing[0], left[0])]  # no other is possible
    elif len(missing) == len(body) == len(answers) and not any(keys[0][1]):
        guessed = [(i, i) for i in range(len(body))]
    else:
        guessed = []
    if not any(_belongs_elsewhere(keys, item, answer) for item, answer in guessed):
        for item, answer in guessed:
            best[item] = answers[answer]
    return best if not body or any(result is not None for result in best) else None


def is_result_of(item: Mapping[str, Any], answer: object) -> bool:
    """Whether the one result of one object may be its: it says neither another `id` nor another `request_id` than were sent."""
    keys = _keys([item], [answer])
    return not _belongs_elsewhere(keys if item.get("request_id") is not None else keys[1:], 0, 0)


Keys = tuple[Sequence[Hashable], list[list[Hashable]]]
"""What identifies each object that was sent, and what each result says it is for."""


def _keys(body: Body, answers: Sequence[object]) -> list[Keys]:
    names = [name for name in ENDS if body and name in body[0]]
    found: list[Keys] = [
        (_marks(body), [_texts(getattr(answer, "request_id", None)) for answer in answers]),
        ([_text(item.get("id")) for item in body], [_texts(getattr(answer, "id", None)) for answer in answers]),
    ]
    if names:
        ends: list[list[Hashable]] = [[tuple(_text(getattr(answer, name, None)) for name in names)] for answer in answers]
        found.append(([tuple(_text(item.get(name)) for name in names) for item in body], ends))
    return found


def _belongs_elsewhere(keys: Sequence[Keys], item: int, answer: int) -> bool:
    """Whether a result says, by any of its keys, that it is another object's."""
    return any(said[answer] and not any(_agree(sent[item], each) for each in said[answer]) for sent, said in keys)


def _agree(one: Hashable, other: Hashable) -> bool:
    """Whether two keys may be the same; an unknown one may be any."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(map(_agree, one, other))
    return one is None or other is None or one == other


def _pair(sent: Sequence[Hashable], said: list[list[Hashable]], answers: Sequence[R]) -> tuple[list[R | None], list[int]]:
    """The result for each key that was sent, and the places of the results that belong to none. Objects of one key take theirs
    in order.
    """
    asked, answered = _places(sent), Counter(key for keys in said for key in keys)
    free = {key: deque(places) for key, places in asked.items() if answered[key] == len(places)}
    found: list[R | None] = [None] * len(sent)
    rest: list[int] = []
    for i, (answer, keys) in enumerate(zip(answers, said, strict=True)):
        fitting = [free[key].popleft() for key in keys if key in free]
        for place in fitting:
            found[place] = answer
        if not fitting:
            rest.append(i)
    return found, rest


def _places(keys: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for i, key in enumerate(keys):
        if key is not None:
            found.setdefault(key, []).append(i)
    return found


def _marks(body: Body) -> list[str]:
    """The `request_id` of each object; where it has none, its index, which the server uses instead."""
    own = (item.get("request_id") for item in body)
    return [str(i if mark is None else mark) for i, mark in enumerate(own)]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _texts(value: Any) -> list[Hashable]:
    return [str(each) for each in (value if isinstance(value, list) else [value]) if each is not None]
