"""Query strings as amoCRM reads them: PHP's brackets, comma lists, repeated keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from ..argument_checks import check_several
from ..errors import ArgumentError, FilterError, WrongTypeError
from ..serialization.arguments import from_fields
from ..serialization.convert import write, write_list
from ..serialization.model import Model
from ..serialization.write_model import RawModel
from ..suggest import suggest
from ..types import UNSET, Unlisted

Pairs = list[tuple[str, str]]


def _text(value: Any, words: bool) -> str:
    if value is True or value is False:
        return ("false", "true")[value] if words else ("0", "1")[value]
    return str(value)


def bracket(name: str, value: Any, words: bool = False) -> Iterator[tuple[str, str]]:
    """`name[0]=…&name[key]=…`, to any depth; nulls and empty lists send nothing."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from bracket(f"{name}[{key}]", item, words)
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from bracket(f"{name}[{i}]", item, words)
    elif value is not None:
        yield name, _text(value, words)


def bracketed(query: Mapping[str, Any] | None) -> Pairs:
    """All pairs of a query given as one mapping."""
    return [pair for name, value in write(query or {}).items() for pair in bracket(name, value)]


def add(pairs: Pairs, name: str, value: Any, style: str = "bracket", words: bool = False) -> None:
    """Adds one parameter in its style (`bracket`, `csv` or `repeat`), unless it is `UNSET` or None.

    Raises:
        FilterError: A part of it is null or empty, so that the server would select everything.
    """
    if value is UNSET or value is None:
        return
    value = write_list(value) if isinstance(value, Iterable) and not isinstance(value, str | Mapping) else write(value)
    if name != "with":
        check_selects(name, value)
    if style == "bracket":
        pairs += bracket(name, value, words)
        return
    texts = [_text(item, words) for item in (value if isinstance(value, list) else [value])]
    if style == "csv":
        if texts:
            pairs.append((name, ",".join(texts)))
    else:
        pairs += [(name, text) for text in texts]


def check_listed(name: str, value: Any, values: tuple[Any, ...]) -> Any:
    """The values of a parameter, each of which must be listed or `Unlisted`. Raises ArgumentError."""
    if value is None:
        return None
    if isinstance(value, str):
        value = [value]
    check_several(name, value, "texts")
    given = list(value)
    for item in given:
        if item not in values and not isinstance(item, Unlisted):
            advice = suggest(item, map(str, values), "it takes")
            raise ArgumentError(f"{name} does not take {item!r}{advice} (Unlisted({item!r}) sends it all the same)")
    return given


def add_order(pairs: Pairs, order: Any, fields: tuple[str, ...]) -> None:
    """Adds the order of a list, by one of the fields it knows. Raises ArgumentError."""
    if order is None:
        return
    if not isinstance(order, Mapping) or len(order) != 1:
        raise ArgumentError(f"order is one field and a direction, as in {{{fields[0]!r}: 'desc'}}, not {order!r}")
    ((field, direction),) = order.items()
    if (field not in fields and not isinstance(field, Unlisted)) or direction not in ("asc", "desc"):
        advice = "; directions are asc and desc" if field in fields else suggest(field, fields, "fields are")
        raise ArgumentError(f"order does not take {dict(order)!r}{advice}")
    add(pairs, "order", order)


def check_selects(path: str, value: Any) -> None:
    """Raises FilterError where a part of a filter, at any depth, is null or empty: the server would ignore it."""
    empty = "null" if value is None else "empty" if isinstance(value, Mapping | list | tuple | str) and not value else ""
    if empty:
        raise FilterError(f"{path} is {empty}: it would select everything; leave it out, or do not ask at all")
    if isinstance(value, Mapping | list | tuple):
        for key, part in value.items() if isinstance(value, Mapping) else enumerate(value):
            check_selects(f"{path}[{key}]", part)


def add_filter(pairs: Pairs, filter: Any, cls: Any, styles: Mapping[str, str]) -> None:
    """Adds a filter object: each of its fields under `filter[…]`, in its own style.

    Raises:
        FilterError: It is no filter of this list, has a key that the list does not know, or a part that selects everything.
    """
    if filter is UNSET or filter is None:
        return
    if isinstance(filter, Mapping):
        try:
            filter = from_fields(cls.load(), filter)
        except TypeError as error:
            raise FilterError(f"{error}; to send one all the same, give a RawModel") from error
    if not isinstance(filter, cls.load() | RawModel):
        raise FilterError(f"filter must be a {cls.load().__name__}, not {type(filter).__name__}")
    try:
        sent = filter.to_dict()
    except ArgumentError as error:
        raise FilterError(str(error)) from error
    for key, value in sent.items():
        check_selects(f"filter[{key}]", value)
        add(pairs, f"filter[{key}]", value, styles.get(key, "bracket"))


def encode(pairs: Iterable[tuple[str, str]]) -> str:
    """The query string; everything but unreserved characters and commas is percent-encoded, as PHP does."""
    try:
        return "&".join(f"{quote(name, safe='')}={quote(value, safe=',')}" for name, value in pairs)
    except UnicodeEncodeError as error:
        raise _half("the query", error) from error


def _half(where: str, error: UnicodeEncodeError) -> WrongTypeError:
    return WrongTypeError(f"{where} cannot hold {error.object[:80]!a}: it holds a half of a character (a lone surrogate)")


def headers(*pairs: tuple[str, Any]) -> dict[str, str]:
    """The headers that were given."""
    return {name: str(value) for name, value in pairs if value is not None}


def path_segment(name: str, value: Any) -> str:
    """One segment of a path, encoded. Raises ArgumentError where the value is none, or would leave its segment."""
    if isinstance(value, Model | Iterable) and not isinstance(value, str):
        advice = "; give its id" if hasattr(value, "id") else ""
        raise WrongTypeError(f"{name} takes one value, a part of the address, not a {type(value).__name__}{advice}")
    text = str(value)
    if value is None or value is UNSET or text in ("", ".", ".."):
        raise ArgumentError(f"{name} must not be {value!r}: it is a part of the address")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError as error:
        raise _half(name, error) from error
