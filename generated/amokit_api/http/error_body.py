# Written by `make generate` from templates/runtime/http/error_body.py; do not edit.
"""Reads the body of a refusal, in any of its shapes: the reason, and the object and field of the request that it is about.

Refusals come as `validation-errors` by `request_id`, as `errors` (a map by entity id or by field, a list of problems or of texts,
or one text), inside the older API's `response`, in `_embedded`, as a bare list, and as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import islice
from math import inf, nan
from typing import Any

from . import json_codec
from .error_hints import HINTS_BY_CODE, HINTS_BY_FIELD_CODE

_ERRORS = ("validation-errors", "validation_errors", "errors")
_TEXTS = ("detail", "error_description", "message", "description", "error", "title", "hint", "reason")
_NO_FIELDS = frozenset({"request_id", "id", "entity_id", "status", "type", "code", "error_code", "_links"})
"""Keys of a problem that name no field of the request."""
_DEEPEST = 30
"""Levels of a body below which no problems are looked for."""
_MOST_PROBLEMS = 10_000
"""Problems that are read of one body; a request has some hundred objects."""
_LONGEST_WAIT = 366 * 86_400.0
"""Seconds that `Retry-After` asks for at most; `time.sleep` refuses very large numbers."""
_SHOWN = 300
"""How much of a plain-text body is shown."""


@dataclass(frozen=True, slots=True)
class FieldError:
    """One validation error.

    Attributes:
        request_id: The item of the request: its own `request_id`, else its index as text; empty where the server does not say.
        path: Dotted path of the field inside the item.
        code: Kind of error, such as `NotSupportedChoice`.
        detail: What is wrong; localized.
        entity_id: Id of the object, where the server names it so.
        field_id, field_code: The custom field that the path leads through, as it was sent.
        value: What was sent at the path; None where the path leads nowhere. Not part of the message.
        item: The object that the caller gave; None where it is not known, and after pickling.
        index: Place of the item in its request, from 0.
    """

    request_id: str
    path: str
    code: str
    detail: str
    entity_id: str = ""
    field_id: int | None = field(default=None, compare=False)
    field_code: str | None = field(default=None, compare=False)
    value: Any = field(default=None, compare=False, repr=False)
    item: Any = field(default=None, compare=False, repr=False)
    index: int | None = field(default=None, compare=False)

    @property
    def explanation(self) -> str:
        """What the code means, in plain words; empty for one that is not known."""
        return HINTS_BY_FIELD_CODE.get(self.code) or HINTS_BY_CODE.get(self.code, "")

    def __str__(self) -> str:
        item = f"item {self.request_id}" if self.request_id else f"object {self.entity_id}" if self.entity_id else ""
        custom = self.field_code if self.field_id is None else self.field_id
        path = self.path if custom is None else f"{self.path} (field {custom})"
        text = ": ".join(filter(None, (item, path, self.detail)))
        return f"{text} [{self.code}]" if self.code else text

    def __reduce__(self) -> tuple[Any, ...]:
        parts = (self.request_id, self.path, self.code, self.detail, self.entity_id, self.field_id, self.field_code, self.value)
        return type(self), (*parts, None, self.index)  # without the caller's object, which may not go into a pickle


# -- reading --------------------------------------------------------------------------------------


def read_body(content: bytes) -> tuple[Any, str]:
    """The parsed body of a refusal, None where it is not JSON; and what it says where it is plain text."""
    try:
        body = json_codec.loads(content) if content else None
    except ValueError:
        text = " ".join(content[: 4 * _SHOWN].decode("utf-8", "replace").split())
        return None, "" if is_web_page(content) or not text.isprintable() else text[:_SHOWN]
    return body, body[:_SHOWN] if isinstance(body, str) else ""


def is_web_page(content: bytes) -> bool:
    """Whether a body is HTML, or the plain page of a web server."""
    start = content[:1024].lower()
    return start.lstrip().startswith(b"<") or b"<html" in start or b"nginx" in start


def problems_of(body: Any) -> tuple[list[FieldError], list[str]]:
    """The problems that are tied to an item or a field of the request, and the texts of all others."""
    tied: list[FieldError] = []
    texts: list[str] = []
    everything = (problem for node in _places(body) for problem in _problems(node, FieldError("", "", "", "")))
    for problem in islice(everything, _MOST_PROBLEMS):
        if problem.request_id or problem.entity_id or problem.path:
            tied.append(problem)
        elif problem.detail:
            texts.append(problem.detail)
    return tied, texts


def _places(body: Any) -> Iterator[Any]:
    """Where a body keeps its problems."""
    if isinstance(body, list):
        yield body
    elif isinstance(body, Mapping):
        for place in (body, body.get("response"), body.get("_embedded"), body.get("error")):
            if isinstance(place, Mapping):
                yield from (place[key] for key in _ERRORS if isinstance(place.get(key), list | Mapping | str))


def _problems(node: Any, known: FieldError, depth: int = 0) -> Iterator[FieldError]:
    """The problems below a node; `known` is what was said on the way to it."""
    if depth > _DEEPEST:
        return
    if isinstance(node, str):
        if node.strip():
            yield replace(known, detail=node)
    elif isinstance(node, list):
        for each in node:
            yield from _problems(each, known, depth + 1)
    elif isinstance(node, Mapping):
        yield from _of_object(node, known, depth + 1)


def _of_object(node: Mapping[str, Any], known: FieldError, depth: int) -> Iterator[FieldError]:
    if node.get("request_id") is not None:
        known = replace(known, request_id=str(node["request_id"]))
    elif named := node.get("entity_id") or node.get("id"):
        known = replace(known, entity_id=str(named))
    below = [problem for key in _ERRORS for problem in _problems(node.get(key), known, depth)]
    detail = next((text for key in _TEXTS if isinstance(text := node.get(key), str) and text), "")
    code = next((str(value) for key in ("code", "error_code", "status") if isinstance(value := node.get(key), str | int)), "")
    if below:
        yield from below
    elif detail or code or "path" in node:
        yield replace(known, path=str(node.get("path") or known.path), code=code, detail=detail)
    else:
        for key, value in node.items():
            if key.isdecimal():
                yield from _problems(value, replace(known, entity_id=key), depth)
            elif key not in _NO_FIELDS and key not in _ERRORS:  # in which there is nothing
                yield from _problems(value, replace(known, path=f"{known.path}.{key}".lstrip(".")), depth)


def reason_of(body: Any) -> str:
    """What a refusal says beside its title; empty where it says nothing."""
    if not isinstance(body, Mapping):
        return ""
    for place in (body, body.get("response"), body.get("error")):
        if not isinstance(place, Mapping):
            continue
        for key in _TEXTS:
            text = place.get(key)
            if text and not isinstance(text, Mapping | list) and not (key in ("title", "hint") and place is body):
                return str(text)
    return ""


def parse_retry_after(value: Any) -> float | None:
    """Seconds to wait, a year at most: a number, or a date as in `Retry-After`; None for anything else."""
    try:
        seconds = float(value)
    except OverflowError:  # an integer of hundreds of digits
        seconds = inf if value > 0 else nan
    except (TypeError, ValueError):
        try:
            moment = parsedate_to_datetime(value)
            seconds = max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
        except (TypeError, ValueError, AttributeError, IndexError, OverflowError):
            return None
    return min(seconds, _LONGEST_WAIT) if seconds >= 0 else None


# -- what was sent --------------------------------------------------------------------------------


def items_named(problem: FieldError, items: Sequence[Mapping[str, Any]]) -> list[int]:
    """Places of the items that a problem may be about: by `request_id`, by id, or as the first step of its path."""
    if len(items) == 1:
        return [0]
    if problem.entity_id and (found := _equal([item.get("id") for item in items], problem.entity_id)):
        return found
    mark = problem.request_id or problem.entity_id or _steps(problem.path)[0]
    return _equal([i if item.get("request_id") is None else item["request_id"] for i, item in enumerate(items)], mark)


def _equal(values: Sequence[Any], text: str) -> list[int]:
    return [i for i, value in enumerate(values) if str(value) == text]


def _steps(path: str) -> list[str]:
    """The steps of `custom_fields_values.0.field_id` or `custom_fields_values[0][field_id]`."""
    return re.split(r"[.\[\]/]+", path.strip(".[]/"))


def locate(problems: Sequence[FieldError], body: Any, given: Any) -> list[FieldError]:
    """The problems, each with what was sent at its path.

    Args:
        problems: What the server says.
        body: The JSON that was sent.
        given: What the caller gave for it: one object, or a list for a list.
    """
    several = isinstance(body, list)
    items = [item for item in (body if several else [body]) if isinstance(item, Mapping)]
    if not items or (several and len(items) != len(body)):
        return list(problems)
    return [_located(problem, items, given, several) for problem in problems]


def _located(problem: FieldError, items: list[Mapping[str, Any]], given: Any, several: bool) -> FieldError:
    places = items_named(problem, items)
    if len(places) != 1:
        return problem
    index = places[0]
    steps = _steps(problem.path)
    if several and steps[0] == str(index) and not problem.request_id:
        steps = steps[1:]
    node: Any = items[index]
    custom: Mapping[str, Any] = {}
    for step in filter(None, steps):
        if isinstance(node, Mapping):
            node = node.get(step)
        elif isinstance(node, list) and step.isdecimal() and int(step) < len(node):
            node = node[int(step)]
        else:
            node = None
        if isinstance(node, Mapping) and ("field_id" in node or "field_code" in node):
            custom = node
    item = given if not several else given[index] if isinstance(given, list | tuple) and len(given) == len(items) else None
    value = node if problem.path else None
    field_id, field_code = custom.get("field_id"), custom.get("field_code")
    return replace(problem, index=index, item=item, value=value, field_id=field_id, field_code=field_code)
