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

from amokit_api.lazy_names import lazy_names as _lazy_names

from . import import_paths
from .version import VERSION as __version__

if TYPE_CHECKING:
    from amokit_api.batches.batch_types import Outcome, Progress
    from amokit_api.errors import (
        AmoError,
        APIError,
        ArgumentError,
        CodeRefusedError,
        MissingTokenError,
        NotFoundError,
        OAuthError,
        RateLimitError,
        RefreshRefusedError,
        TransportError,
        UnreadableBodyError,
        ValidationError,
    )
    from amokit_api.lists.page import AsyncPage, Page
    from amokit_api.types import UNSET, Unlisted, Unset

    from . import constants as constants
    from . import errors as errors
    from . import fields as fields
    from . import models as models
    from . import stores as stores
    from . import tables as tables
    from . import type_hints as type_hints
    from . import webhooks as webhooks
    from .account.timezones import day
    from .accounts.accounts import Accounts
    from .accounts.async_accounts import AsyncAccounts
    from .auth.callback import Callback, parse_callback
    from .auth.oauth import OAuth
    from .auth.stores.memory import MemoryTokenStore
    from .auth.tokens import LockingTokenStore, MultiAccountStore, Token, TokenStore
    from .chats.async_channel import AsyncChatChannel
    from .chats.channel import ChatChannel
    from .client import AmoCRM, AsyncAmoCRM
    from .transport.hooks import Hooks
    from .transport.ratelimit import RateLimiter
    from .transport.ratelimit.file_limiter import FileLimiter
    from .transport.ratelimit.redis_limiter import RedisLimiter
    from .transport.retry import Retry

__all__ = [
    "UNSET",
    "APIError",
    "Accounts",
    "AmoCRM",
    "AmoError",
    "ArgumentError",
    "AsyncAccounts",
    "AsyncAmoCRM",
    "AsyncChatChannel",
    "AsyncPage",
    "Callback",
    "ChatChannel",
    "CodeRefusedError",
    "FileLimiter",
    "Hooks",
    "LockingTokenStore",
    "MemoryTokenStore",
    "MissingTokenError",
    "MultiAccountStore",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "Outcome",
    "Page",
    "Progress",
    "RateLimitError",
    "RateLimiter",
    "RedisLimiter",
    "RefreshRefusedError",
    "Retry",
    "Token",
    "TokenStore",
    "TransportError",
    "Unlisted",
    "UnreadableBodyError",
    "Unset",
    "ValidationError",
    "__version__",
    "day",
    "parse_callback",
]

# Each name is imported on first access, so that `import amokit` is fast.
_PLACES = {
    "amokit_api.errors": (
        "AmoError",
        "APIError",
        "ArgumentError",
        "CodeRefusedError",
        "MissingTokenError",
        "NotFoundError",
        "OAuthError",
        "RateLimitError",
        "RefreshRefusedError",
        "TransportError",
        "UnreadableBodyError",
        "ValidationError",
    ),
    "amokit_api.batches.batch_types": ("Outcome", "Progress"),
    "amokit_api.lists.page": ("AsyncPage", "Page"),
    "amokit_api.types": ("UNSET", "Unlisted", "Unset"),
    ".accounts.accounts": ("Accounts",),
    ".accounts.async_accounts": ("AsyncAccounts",),
    ".chats.async_channel": ("AsyncChatChannel",),
    ".chats.channel": ("ChatChannel",),
    ".client": ("AmoCRM", "AsyncAmoCRM"),
    ".account.timezones": ("day",),
    ".transport.hooks": ("Hooks",),
    ".transport.ratelimit": ("RateLimiter",),
    ".transport.ratelimit.redis_limiter": ("RedisLimiter",),
    ".transport.ratelimit.file_limiter": ("FileLimiter",),
    ".auth.callback": ("Callback", "parse_callback"),
    ".auth.oauth": ("OAuth",),
    ".transport.retry": ("Retry",),
    ".auth.stores.memory": ("MemoryTokenStore",),
    ".auth.tokens": ("LockingTokenStore", "MultiAccountStore", "Token", "TokenStore"),
}
_SUBMODULES = frozenset({"constants", "errors", "fields", "models", "stores", "tables", "type_hints", "webhooks"})
import_paths.install()

_find = _lazy_names(
    __name__,
    {name: module for module, names in _PLACES.items() for name in names},
    [f"{__name__}.{name}" for name in (*sorted(_SUBMODULES - {"type_hints"}), "auth", "chats")],
)


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers

    def __getattr__(name: str) -> Any:
        return importlib.import_module(f".{name}", __name__) if name in _SUBMODULES else _find(name)


def __dir__() -> list[str]:
    return __all__
