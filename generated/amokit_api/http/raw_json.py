# Written by `make generate` from templates/runtime/http/raw_json.py; do not edit.
"""JSON, and parts of it that are still bytes: by msgspec where it is installed (the extra `fast`), else by the standard library.

What msgspec does not read, the parser of the standard library reads: it takes NaN, infinities and lone surrogates. Bytes that are
no UTF-8 become surrogate escapes, and a number of more digits than Python makes an int of becomes a Decimal. So a body is
readable with the extra exactly when it is readable without it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

__all__ = ["FAILURES", "Raw", "dumps", "loads", "msgspec", "split_object"]

msgspec: Any = None
with suppress(ImportError):
    msgspec = import_module("msgspec")

FAILURES: tuple[type[Exception], ...] = (UnicodeDecodeError, RecursionError, *([msgspec.MsgspecError] if msgspec else []))
"""What msgspec raises for input that it does not take."""


class _NoRaw:
    """Used instead of `msgspec.Raw` where msgspec is not installed; has no instances."""


Raw: Any = msgspec.Raw if msgspec else _NoRaw
"""A JSON value that is still bytes. It is a view, and keeps the bytes of the whole body in memory."""

# Cycles are not looked for; one ends in a RecursionError.
_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))


def loads(content: Any) -> Any:
    """The value of JSON text in bytes, or in a `Raw`.

    Raises:
        ValueError: It is not JSON, or nests deeper than the parser can follow.
    """
    if msgspec is not None:
        with suppress(*FAILURES):
            return msgspec.json.decode(content)
    try:
        return _loads(bytes(content))
    except RecursionError as error:
        raise ValueError("it nests too deep") from error


def _loads(content: bytes) -> Any:
    text: Any = content
    try:
        return json.loads(content)
    except json.JSONDecodeError:
        raise
    except UnicodeDecodeError:
        text = content.decode("utf-8", "surrogateescape")
    except ValueError:  # a number has more digits than Python makes an int of
        pass
    return json.loads(text, parse_int=_whole)


def _whole(digits: str) -> int | Decimal:
    try:
        return int(digits)
    except ValueError:
        return Decimal(digits)


def _base(value: Any) -> Any:
    """A text or a number of a class of its own as a plain one, as the standard library writes it. Raises TypeError for others."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported")


def dumps(value: Any) -> bytes:
    """A value as JSON text, without NaN and UNSET, which `convert.write` refuses: msgspec would make null and a text of them.

    Raises:
        TypeError: Something in it has no JSON form.
        ValueError: A number or a text in it has none.
        RecursionError: It nests too deep, or holds itself.
    """
    if msgspec is not None:
        try:
            encoded: bytes = msgspec.json.encode(value, enc_hook=_base)
        except AttributeError as error:  # a read model, in which something was absent
            raise TypeError(f"what was read is no JSON value: {error}") from error
        return encoded
    return _encoder.encode(value).encode()


@cache
def _decode(kind: Any) -> Any:
    return msgspec.json.Decoder(kind).decode


def split_object(raw: Any) -> dict[str, Any]:
    """The members of a JSON object, each a `Raw`."""
    try:
        members: dict[str, Any] = _decode(dict[str, Raw])(raw)
    except UnicodeDecodeError:  # in a key
        members = {key: Raw(json.dumps(value).encode()) for key, value in loads(raw).items()}
    return members
