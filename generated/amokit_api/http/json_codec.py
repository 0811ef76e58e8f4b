# Written by `make generate` from templates/runtime/http/json_codec.py; do not edit.
"""JSON for modules that every program imports: `raw_json` is imported when the first body is read or written."""

from __future__ import annotations

from typing import Any

__all__ = ["dumps", "loads"]


def loads(content: bytes) -> Any:
    """The value of JSON text. Raises ValueError."""
    from . import raw_json

    return raw_json.loads(content)


def dumps(value: Any) -> bytes:
    """A value as JSON text. Raises TypeError, ValueError, RecursionError."""
    from . import raw_json

    return raw_json.dumps(value)
