"""amokit: a typed client for the amoCRM / Kommo REST API v4, sync and async.

    from amokit import AmoCRM

    with AmoCRM("mycompany", token="…") as amo:
        for lead in amo.leads.list():
            print(lead.id, lead.name)

Models are in `amokit.models`, errors in `amokit.errors` (the common ones here too).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from amokit_api.errors import (
        AmoError,
        APIError,
        ArgumentError,
        MissingTokenError,
        NotFoundError,
        OAuthError,
        RateLimitError,
        TransportError,
        UnreadableBodyError,
        ValidationError,
    )
    from amokit_api.types import UNSET, Unlisted, Unset

    from .callback import Callback, parse_callback
    from .client import AmoCRM, AsyncAmoCRM
    from .days import day
    from .limits import RateLimiter
    from .limits.file import FileLimiter
    from .limits.redis import RedisLimiter
    from .oauth import OAuth
    from .stores.memory import MemoryTokenStore
    from .tokens import LockingTokenStore, Token, TokenStore
    from .transport.hooks import Hooks
    from .transport.retry import Retry

__all__ = [
    "UNSET",
    "APIError",
    "AmoCRM",
    "AmoError",
    "ArgumentError",
    "AsyncAmoCRM",
    "Callback",
    "FileLimiter",
    "Hooks",
    "LockingTokenStore",
    "MemoryTokenStore",
    "MissingTokenError",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "RateLimitError",
    "RateLimiter",
    "RedisLimiter",
    "Retry",
    "Token",
    "TokenStore",
    "TransportError",
    "Unlisted",
    "UnreadableBodyError",
    "Unset",
    "ValidationError",
    "day",
    "parse_callback",
]

# Each name is imported when it is first asked for, so that `import amokit` costs next to nothing.
_PLACES = {
    "amokit_api.errors": (
        "AmoError",
        "APIError",
        "ArgumentError",
        "MissingTokenError",
        "NotFoundError",
        "OAuthError",
        "RateLimitError",
        "TransportError",
        "UnreadableBodyError",
        "ValidationError",
    ),
    "amokit_api.types": ("UNSET", "Unlisted", "Unset"),
    ".client": ("AmoCRM", "AsyncAmoCRM"),
    ".days": ("day",),
    ".transport.hooks": ("Hooks",),
    ".limits": ("RateLimiter",),
    ".limits.redis": ("RedisLimiter",),
    ".limits.file": ("FileLimiter",),
    ".callback": ("Callback", "parse_callback"),
    ".oauth": ("OAuth",),
    ".transport.retry": ("Retry",),
    ".stores.memory": ("MemoryTokenStore",),
    ".tokens": ("LockingTokenStore", "Token", "TokenStore"),
}
_MODULES = {name: module for module, names in _PLACES.items() for name in names}


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(module, __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
