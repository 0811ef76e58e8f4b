# Written by `make generate` from templates/runtime/serialization/pydantic_schema.py; do not edit.
"""What pydantic and FastAPI ask of models: reading, writing and describing them. pydantic itself is needed by its users only.

The form is that of the API's JSON, as `from_dict` takes it and `to_dict` gives it.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Model

_SCALARS = {"int": "integer", "str": "string", "float": "number", "bool": "boolean"}


def core_schema(cls: type[Model]) -> Any:
    """Reads an instance, or JSON by `from_dict`; writes it by `to_dict`."""
    from pydantic_core import core_schema as core

    def read(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        try:
            found = cls.from_dict(value)  # type: ignore[attr-defined]
        except TypeError as error:
            raise ValueError(str(error)) from error
        return found

    written = core.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    return core.no_info_plain_validator_function(read, serialization=written)


def json_schema(cls: type[Model]) -> dict[str, Any]:
    """The JSON Schema of a class. Parts are objects or lists of objects here, which their own classes describe."""
    given = inspect.signature(cls).parameters
    keys = cls._json_keys()
    required = [key for key, (_, always) in keys.items() if always]
    properties = {key: _property(str(given[name].annotation)) for key, (name, _) in keys.items() if name in given}
    described = {"type": "object", "title": cls.__name__, "properties": properties, "additionalProperties": True}
    words = (inspect.getdoc(cls) or "").partition("\n\n")[0]
    return described | ({"description": words} if words else {}) | ({"required": required} if required else {})


def _property(annotation: str) -> dict[str, Any]:
    """The JSON Schema for an annotation."""
    kinds: list[dict[str, Any]] = []
    for part in _options(annotation):
        if part in _SCALARS:
            kinds.append({"type": _SCALARS[part]})
        elif part == "datetime":
            kinds.append({"type": "integer", "description": "Unix time in seconds."})
        elif part == "Decimal":
            kinds.append({"type": "string", "format": "decimal"})
        elif part == "None":
            kinds.append({"type": "null"})
        elif part.startswith("Literal["):
            kinds.append({"enum": [text.strip().strip("\"'") for text in part[8:-1].split(",")]})
        elif re.match(r"(list|Iterable|Sequence)\[", part):
            kinds.append({"type": "array", "items": _property(part[part.index("[") + 1 : -1])})
        elif part != "Unset":
            kinds.append({} if part == "Any" else {"type": "object"})
    unique = [kind for i, kind in enumerate(kinds) if kind not in kinds[:i]]
    return unique[0] if len(unique) == 1 else {"anyOf": unique} if unique else {}


def _options(annotation: str) -> list[str]:
    """The parts of a union that stands as text."""
    parts, depth, begin = [], 0, 0
    for i, mark in enumerate(annotation):
        depth += (mark in "[(") - (mark in "])")
        if mark == "|" and depth == 0:
            parts.append(annotation[begin:i].strip())
            begin = i + 1
    return [*parts, annotation[begin:].strip()]
