"""Token stores, under the name that programs import them by; `amokit.auth.stores` has the modules."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .auth import stores

if TYPE_CHECKING:
    from .auth.stores import Encryption as Encryption
    from .auth.stores import FileTokenStore as FileTokenStore
    from .auth.stores import MemoryTokenStore as MemoryTokenStore
    from .auth.stores import RedisTokenStore as RedisTokenStore
    from .auth.stores import SQLTokenStore as SQLTokenStore

# The package itself, so that each store is imported when it is named, here as there.
sys.modules[__name__] = stores
