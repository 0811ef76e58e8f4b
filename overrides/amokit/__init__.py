"""amokit: a typed client for the amoCRM / Kommo REST API v4, sync and async.

    from amokit import AmoCRM

    with AmoCRM("mycompany", token="…") as amo:
        for lead in amo.leads.list():
            print(lead.id, lead.name)

Models are in `amokit.models`, errors in `amokit.errors` (the common ones here too).
"""

from __future__ import annotations

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

from .client import AmoCRM, AsyncAmoCRM
from .days import day
from .hooks import Hooks
from .limits import RateLimiter
from .limits_redis import RedisLimiter
from .limits_shared import FileLimiter
from .oauth import Callback, OAuth, parse_callback
from .retry import Retry
from .tokens import MemoryTokenStore, Token, TokenStore

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
