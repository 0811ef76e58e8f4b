# Written by `make generate` from templates/runtime/serialization/write_checks.py; do not edit.
"""Checks of what callers give to write models, when one is made (`to_list`, `from_wire`) and sent (`batch_body`).

What the server would refuse for certain is refused here, by an error that names the model and its field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import ArgumentError, WrongTypeError
from ..types import UNSET
from .decoders import ModelDecoder
from .write_model import WriteModel


def missing_choice(model: WriteModel) -> ArgumentError:
    """The error for a model that has every field of none of its choices."""
    wanted = " or ".join(" and ".join(f"`{name}`" for name in names) for names in model._choices)
    return ArgumentError(f"{type(model).__name__} needs {wanted}")


def to_list(value: Any, where: str) -> Any:
    """What a caller gives for a list, as a list; `UNSET` and None as they are. `where` names the field in the error."""
    if value is UNSET or value is None or type(value) is list:
        return value
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise WrongTypeError(f"{where} takes a list, not {value!r}")
    return list(value)


def batch_body(given: Iterable[Any], *required: str) -> list[Any]:
    """The body of a batch: dicts, with parts as the encoder takes them; `required` are the keys that every item needs here."""
    items = list(given)
    body: list[Any] = []
    try:
        for item in items:
            body.append(item._encodable())  # its length tells which object an error is about
    except ArgumentError as error:
        if len(items) == 1:
            raise
        named = WrongTypeError if isinstance(error, TypeError) else ArgumentError
        raise named(f"item {len(body)} of the batch: {error}") from error
    for name in required:
        for i, sent in enumerate(body):
            if name not in sent or sent[name] is None:
                raise ArgumentError(f"item {i} of the batch, a {type(items[i]).__name__}, needs `{name}` here")
    return body


def from_wire(
    cls: type[Any],
    data: Mapping[str, Any],
    names: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]],
    fixed: Mapping[str, Any],
) -> dict[str, Any]:
    """Constructor arguments of a write model from its JSON form; `fixed` are the keys whose value is always the same."""
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
    given: dict[str, Any] = {}
    for key, value in data.items():
        if key in fixed:
            continue
        if key not in names:
            raise TypeError(f"{cls.__name__} has no key {key!r}; it takes {', '.join(sorted(names))}")
        name, ref = names[key]
        given[name] = _from_wire(value, ref) if isinstance(ref, ModelDecoder) else value
    return given


def _from_wire(value: Any, ref: ModelDecoder[Any]) -> Any:
    if isinstance(value, Mapping):
        return ref.one(dict(value))
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [_from_wire(item, ref) for item in value]
    return value
