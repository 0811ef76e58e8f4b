"""JSON, by orjson where it is installed (the extra `fast`) and by the standard library elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

__all__ = ["dumps", "loads"]


# Circles are not looked for; one ends in a RecursionError.
_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))


def _dumps(value: Any) -> bytes:
    return _encoder.encode(value).encode()


loads: Callable[[bytes], Any] = json.loads
dumps: Callable[[Any], bytes] = _dumps

if not TYPE_CHECKING:
    with suppress(ImportError):
        from orjson import dumps, loads
