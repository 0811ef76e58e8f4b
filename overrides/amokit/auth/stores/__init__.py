"""Where pairs of tokens are kept.

`MemoryTokenStore` is for one process, `FileTokenStore` for the processes of one machine, `SQLTokenStore` (extra `sql`) and
`RedisTokenStore` (extra `redis`) for several machines. `Encryption` (extra `crypto`) encrypts what the latter three keep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.lazy_names import lazy_names

from .memory import MemoryTokenStore

if TYPE_CHECKING:
    from .encryption import Encryption
    from .file import FileTokenStore
    from .redis import RedisTokenStore
    from .sql import SQLTokenStore

__all__ = ["Encryption", "FileTokenStore", "MemoryTokenStore", "RedisTokenStore", "SQLTokenStore"]

# Stores are imported when they are named: most programs need one.
_PLACES = {"Encryption": ".encryption", "FileTokenStore": ".file", "RedisTokenStore": ".redis", "SQLTokenStore": ".sql"}

if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers
    __getattr__ = lazy_names(__name__, _PLACES)
