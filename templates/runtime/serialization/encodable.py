"""Write models as the encoder of msgspec takes them: themselves, or copies that hold what goes out in place of what was given.

No dicts are made of them. A model that is no struct, or holds a part that is not, is a dict as ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import WrongTypeError
from .convert import write, write_list, write_models


def models_encodable(value: Any) -> Any:
    """A list of models; the same list where they go out as they are."""
    if type(value) is not list:
        return write_models(value)
    result = value
    try:
        for i, item in enumerate(value):
            part = item._encodable()
            if part is not item:
                if result is value:
                    result = value.copy()
                result[i] = part
    except AttributeError:
        return write_list(value)
    return result


def object_encodable(value: Any, field: str, name: str) -> Any:
    """A model, a mapping in its place, or PHP's `[]` for an empty one."""
    if value is None or value == [] or isinstance(value, Mapping):
        return write(value)
    if not hasattr(value, "_encodable"):
        raise WrongTypeError(f"{field} takes a {name}, not {value!r}")
    return value._encodable()
