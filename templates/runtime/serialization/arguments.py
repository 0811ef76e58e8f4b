"""What a caller may give instead of a write model: its fields as a dict or as keywords, or the scalar that is all it needs.

Constructors of write models and operations call this, so that a dict may be given anywhere in a request.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..errors import WrongTypeError
from ..suggest import suggest
from ..types import UNSET
from .decoders import ModelDecoder, UnionDecoder
from .field_values import write_fields
from .model import Model
from .write_checks import to_list
from .write_model import FIELDS, RawModel, WriteModel

EMBEDDED = "_embedded"
CODES = ("ADDRESS", "EMAIL", "IM", "PHONE", "POSITION", "WEB")
"""Codes of the custom fields that every account has for contacts or companies."""


def one_of(item: Any, fields: Mapping[str, Any], operation: str, after: str = "") -> Any:
    """The object to send: `item`, or its fields given by name. `after` are the arguments that come before it.

    Raises:
        WrongTypeError: Both are given, or neither.
    """
    if not fields:
        if item is None:
            place = f", after {after}" if after else ""
            raise WrongTypeError(f"{operation}: there is nothing to send; give an object, or its fields by name{place}")
        return item
    if item is not None:
        raise WrongTypeError(f"{operation} takes an object or its fields by name ({', '.join(fields)}), not both")
    return fields


def to_model(value: Any, where: str, ref: ModelDecoder[Any]) -> Any:
    """The write model that was given, or that is made of the value; None and `UNSET` as they are, and so is `[]`, PHP's empty
    object.

    Args:
        value: What was given.
        where: Where, for messages.
        ref: The class, or union of classes.

    Raises:
        WrongTypeError: It is neither a model, nor a value that one can be made of.
    """
    if value is UNSET or isinstance(value, Model) or value is None or value == []:
        return value
    if isinstance(value, Mapping):
        return from_fields(_class_of(ref, value, where), value)
    cls: Any = None if isinstance(ref, UnionDecoder) else ref.load()
    name = _short(cls, value)
    if name:
        return cls(**{name: value})
    raise WrongTypeError(f"{where} takes {_described(ref)}, not {value!r}")


def to_models(value: Any, where: str, ref: ModelDecoder[Any]) -> Any:
    """A list of write models; see `to_model`."""
    if value is UNSET or value is None:
        return value
    items = value if type(value) is list else to_list(value, where)
    for item in items:
        if not isinstance(item, WriteModel):
            return [to_model(each, f"{where}[{i}]", ref) for i, each in enumerate(items)]
    return items


def to_items(model: str, field: str, value: Any, ref: ModelDecoder[Any], /, **item: Any) -> Any:
    """The list of a model whose constructor also takes the keys of one item directly."""
    given = {key: part for key, part in item.items() if part is not UNSET}
    if not given:
        if value is UNSET:
            raise TypeError(f"{model} needs `{field}`, or one of {', '.join(f'`{key}`' for key in item)}")
        return to_models(value, f"{model}.{field}", ref)
    if value is not UNSET:
        raise TypeError(f"{model} takes either `{field}` or {', '.join(f'`{key}`' for key in given)}, not both")
    return [ref.load()(**given)]


def to_batch(items: Any, ref: ModelDecoder[Any]) -> list[Any]:
    """The write models of a batch.

    Raises:
        WrongTypeError: One of them is neither a model nor a dict.
    """
    given = list(items)
    for i, item in enumerate(given):
        if isinstance(item, WriteModel):
            continue
        if isinstance(item, Mapping):
            given[i] = to_model(item, f"item {i} of the batch", ref)
        else:
            advice = "its to_write() makes one" if hasattr(item, "to_write") else f"give {_described(ref, scalars=False)}"
            several = "; a method for many takes lists" if isinstance(item, list) else ""
            where = f"item {i} of the batch" if len(given) > 1 else "what is given"
            raise WrongTypeError(f"{where} is {_article(type(item).__name__)}, not an object to send; {advice}{several}")
    return given


def to_part(value: Any, where: str, ref: ModelDecoder[Any]) -> Any:
    """A value of several possible types, of which a dict is the write model; all others are taken as they are."""
    return to_model(value, where, ref) if isinstance(value, Mapping) else value


def from_fields(cls: type[Any], fields: Mapping[str, Any]) -> Any:
    """A write model made of its fields, by the names of attributes or of JSON.

    Fields of its `embedded` part may be given beside its own, and `custom_fields` gives custom fields by key. None counts as not
    given where the server takes no null.

    Raises:
        WrongTypeError: It has no such field, lacks one that it must have, or one is given twice.
    """
    if cls is RawModel:
        return RawModel(fields)
    own = {name: key for key, (name, _) in cls._wire.items()}
    arguments: dict[str, Any] = {}
    parts: dict[str, Any] = {}
    for given, value in fields.items():
        name = cls._wire[given][0] if given in cls._wire else given
        if name == "custom_fields" and FIELDS in own and not cls._selects:
            name, value = FIELDS, write_fields(value)
        if value is UNSET or cls._fixed.get(name, UNSET) == value:
            continue
        if name in _embedded(cls):
            parts[name] = value
        elif name not in own:
            raise WrongTypeError(_no_field(cls, given))
        elif name in arguments:
            raise WrongTypeError(f"{cls.__name__}: {name} is given twice")
        elif value is not None or cls._selects or own[name] in cls._nullable:
            arguments[name] = value
    if parts:
        arguments["embedded"] = _with_parts(cls, arguments.get("embedded", {}), parts)
    missing = [name for name in required(cls) if name not in arguments]
    if missing:
        raise WrongTypeError(f"{cls.__name__} needs {' and '.join(missing)}")
    return cls(**arguments)


def required(cls: type[Any]) -> list[str]:
    """The arguments that a constructor must have."""
    init: Any = cls.__init__
    code, given = init.__code__, init.__kwdefaults__ or {}
    return [name for name in code.co_varnames[1 : 1 + code.co_kwonlyargcount] if name not in given]


def _embedded(cls: type[Any]) -> Mapping[str, Any]:
    """The fields of its `embedded` part that have not the name of one of its own."""
    _, ref = cls._wire.get(EMBEDDED, ("", None))
    if not isinstance(ref, ModelDecoder):
        return {}
    own = {name for name, _ in cls._wire.values()}
    return {name: key for key, (name, _) in ref.load()._wire.items() if name not in own}


def _with_parts(cls: type[Any], embedded: Any, parts: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(embedded, Mapping):
        raise WrongTypeError(f"{cls.__name__} takes {', '.join(parts)} beside its fields or in embedded, not both")
    return {**embedded, **parts}


def _no_field(cls: type[Any], given: str) -> str:
    extra = ["custom_fields"] if FIELDS in cls._wire and not cls._selects else []
    names = [*(name for name, _ in cls._wire.values()), *_embedded(cls), *extra]
    code = str(given).upper()
    if extra and code in CODES:
        return f"{cls.__name__} has no field {given!r}, which is a custom field: custom_fields={{{code!r}: …}}"
    return f"{cls.__name__} has no field {given!r}{suggest(given, names, 'it takes')}"


def _class_of(ref: ModelDecoder[Any], data: Mapping[str, Any], where: str) -> type[Any]:
    if not isinstance(ref, UnionDecoder):
        return ref.load()
    tag = data.get(ref.tag)
    cls = ref.variant(tag)
    if cls is None:
        known = ", ".join(repr(each) for each in ref.tags)
        raise WrongTypeError(f"{where}: {ref.tag} must be one of {known}, not {tag!r}")
    return cls


def _short(cls: Any, value: Any) -> str | None:
    """The attribute that a scalar is given for; None where no such object can be made of it."""
    if cls is None or isinstance(value, bool):
        return None
    kinds: tuple[tuple[type, Any], ...] = ((str, str), (int, int), (float, float | Decimal))
    return next((cls._short.get(kind) for kind, types in kinds if isinstance(value, types)), None)


def _described(ref: ModelDecoder[Any], scalars: bool = True) -> str:
    if isinstance(ref, UnionDecoder):
        return f"{_article(ref.name)} or a dict"
    cls: Any = ref.load()
    short = cls._short.items() if scalars else ()
    alone = "".join(f", {'a text' if kind is str else 'a number'} for its {name}" for kind, name in short)
    return f"{_article(cls.__name__)}, a dict of its fields{alone}"


def _article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOUaeio' else 'a'} {name}"
