"""Which answer of a batch, and which complaint, belongs to which of its objects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .errors import APIError, FieldError
    from .exchange import Request

R = TypeVar("R")

Body = Sequence[Mapping[str, Any]]
ENDS = ("entity_id", "to_entity_type", "to_entity_id")
"""What tells links apart."""


def distinct(request: Request[R]) -> tuple[Request[R], dict[str, str]]:
    """The request with a `request_id` of its own for each object, and what those that had to be renamed were called before."""
    marks = _marks(request.body)
    if len(set(marks)) == len(marks):
        return request, {}
    used = {mark for mark, item in zip(marks, request.body, strict=True) if item.get("request_id") is None}
    renamed: dict[str, str] = {}
    body = list(request.body)
    for i, item in enumerate(body):
        if item.get("request_id") is None:
            continue
        new = marks[i]
        while new in used or (new != marks[i] and new in marks):
            new = f"{new}~{i}"
        used.add(new)
        if new != marks[i]:
            renamed[new] = marks[i]
            body[i] = {**item, "request_id": new}
    return request._replace(body=body), renamed


def restore(result: Any, renamed: Mapping[str, str]) -> None:
    """Gives a result back the `request_id` that the caller chose."""
    mark = getattr(result, "request_id", None)
    if isinstance(mark, list):
        mark[:] = [renamed.get(each, each) for each in mark]
    elif isinstance(mark, str) and mark in renamed:
        result.request_id = renamed[mark]


def by_item(error: APIError, body: Body, renamed: Mapping[str, str]) -> dict[int, list[FieldError]]:
    """Validation errors by the place of the object in its request; those that name none are left out."""
    places = {mark: i for i, mark in enumerate(_marks(body))}
    named: dict[int, list[FieldError]] = {}
    for problem in error.validation_errors:
        place = places.get(problem.request_id)
        if place is not None:
            own = renamed.get(problem.request_id, problem.request_id)
            named.setdefault(place, []).append(problem._replace(request_id=own))
    return named


def match(body: Body, answers: Sequence[R]) -> list[R | None] | None:
    """Results in the order of the objects that were sent, None for one without; None when they cannot be told apart.

    They are told apart by `request_id` (one may stand for several objects), by `id`, or as links by their ends. Only operations
    whose results say none of these are answered in the order of the request.
    """
    names = [name for name in ENDS if body and name in body[0]]
    candidates: list[tuple[Sequence[Hashable], list[list[Hashable]]]] = [
        (_marks(body), [_texts(getattr(answer, "request_id", None)) for answer in answers]),
        ([_text(item.get("id")) for item in body], [[_text(getattr(answer, "id", None))] for answer in answers]),
    ]
    if names:
        ends: list[list[Hashable]] = [[tuple(_text(getattr(answer, name, None)) for name in names)] for answer in answers]
        candidates.append(([tuple(_text(item.get(name)) for name in names) for item in body], ends))
    best: list[R | None] = [None] * len(body)
    left = list(answers)
    for sent, said in candidates:
        found, rest = _pair(sent, said, answers)
        if len(rest) < len(left):
            best, left = found, rest
    missing = [i for i, result in enumerate(best) if result is None]
    if len(missing) == len(left) == 1:
        best[missing[0]] = left[0]  # the only one that it can be
    elif len(missing) == len(body) == len(answers) and not any(candidates[0][1]):
        return list(answers)
    return best if not body or any(result is not None for result in best) else None


def _pair(sent: Sequence[Hashable], said: list[list[Hashable]], answers: Sequence[R]) -> tuple[list[R | None], list[R]]:
    """The answer for each key that was sent once, and the answers that are for none."""
    once = {key for key, times in Counter(sent).items() if times == 1 and key is not None}
    places = {key: i for i, key in enumerate(sent) if key in once}
    found: list[R | None] = [None] * len(sent)
    rest: list[R] = []
    for answer, keys in zip(answers, said, strict=True):
        fitting = [places[key] for key in keys if key in places and found[places[key]] is None]
        for place in fitting:
            found[place] = answer
        if not fitting:
            rest.append(answer)
    return found, rest


def _marks(body: Body) -> list[str]:
    """The `request_id` of each object, else its place, as the server counts them."""
    own = (item.get("request_id") for item in body)
    return [str(i if mark is None else mark) for i, mark in enumerate(own)]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _texts(value: Any) -> list[Hashable]:
    return [str(each) for each in (value if isinstance(value, list) else [value]) if each is not None]
