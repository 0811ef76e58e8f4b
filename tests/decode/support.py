"""What the tests of decoding share: reading from bytes, with the extra `fast` and without, and all that is seen of the result."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from amokit_api.errors import RequestInfo
from amokit_api.http import raw_json
from amokit_api.http.response import ApiResponse
from amokit_api.serialization.decoders import ModelDecoder
from amokit_api.serialization.read_model import ReadModel

from tests.evidence.roundtrip import public

FAST = raw_json.msgspec is not None
INFO = RequestInfo("GET", "/api/v4/things", "list_things", False)


class _Loaded(ModelDecoder[Any]):
    """A decoder of a class that is imported already."""

    __slots__ = ("_cls",)

    def __init__(self, cls: type[Any]) -> None:
        super().__init__("loaded", cls.__name__)
        self._cls = cls

    def load(self) -> type[Any]:
        return self._cls


def from_bytes(cls: type[Any], body: bytes) -> Any:
    """An object as the client reads it from an answer."""
    return ApiResponse(INFO, "https://example.amocrm.ru/api/v4/things", 200, {}, body).one(_Loaded(cls))


def text(value: Any) -> bytes:
    """A JSON value as the server sends it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def without_the_extra(patch: pytest.MonkeyPatch) -> None:
    """As where the extra `fast` is not installed."""
    patch.setattr(raw_json, "msgspec", None)


def seen(value: Any) -> str:
    """All that can be read of a model, at every depth, with the types of the values."""
    if isinstance(value, ReadModel):
        cls: type = type(value)
        return f"{cls.__name__}({', '.join(f'{name}={seen(getattr(value, name, None))}' for name in public(cls))})"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key!r}: {seen(part)}' for key, part in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(seen, value))}]"
    return f"{type(value).__name__} {value!r}"


def everything(read: Callable[[], Any]) -> Any:
    """What reading gives: what comes back untouched, what is seen, what comes back afterwards; or the error."""
    try:
        model = read()
    except Exception as error:
        return type(error).__name__
    models = model if isinstance(model, list) else [model]
    untouched = [canonical(each.to_dict()) for each in models]
    stored = [canonical(each.to_dict()) for each in pickle.loads(pickle.dumps(models))]
    looks = [seen(each) for each in models]
    return untouched, stored, looks, [canonical(each.to_dict()) for each in models], [repr(each) for each in models]


def canonical(value: Any) -> str:
    """A JSON value as text that is equal for equal values only, whatever the order of their keys."""
    return json.dumps(value, sort_keys=True)
