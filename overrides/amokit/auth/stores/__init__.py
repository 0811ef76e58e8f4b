"""Where pairs of tokens are kept.

`MemoryTokenStore` is for one process, `FileTokenStore` for the processes of one machine, `SQLTokenStore` (extra `sql`) and
`RedisTokenStore` (extra `redis`) for several machines. `Encryption` (extra `crypto`) encrypts what the latter three keep.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .memory import MemoryTokenStore

if TYPE_CHECKING:
    from .encryption import Encryption
    from .file import FileTokenStore
    from .redis import RedisTokenStore
    from .sql import SQLTokenStore

__all__ = ["Encryption", "FileTokenStore", "MemoryTokenStore", "RedisTokenStore", "SQLTokenStore"]

_HOMES = {"Encryption": "encryption", "FileTokenStore": "file", "RedisTokenStore": "redis", "SQLTokenStore": "sql"}


def __getattr__(name: str) -> Any:
    # Stores are imported when they are named: most programs need one.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
