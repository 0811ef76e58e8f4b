"""JSON, by orjson where it is installed (the extra `fast`) and by the standard library elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

__all__ = ["dumps", "loads"]


def _dumps(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


loads: Callable[[bytes], Any] = json.loads
dumps: Callable[[Any], bytes] = _dumps

if not TYPE_CHECKING:
    with suppress(ImportError):
        from orjson import dumps, loads
