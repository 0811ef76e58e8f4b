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

from .callback import Callback, parse_callback
from .client import AmoCRM, AsyncAmoCRM
from .days import day
from .limits import RateLimiter
from .oauth import OAuth
from .retry import Retry
from .stores.memory import MemoryTokenStore
from .tokens import LockingTokenStore, Token, TokenStore

__all__ = [
    "UNSET",
    "APIError",
    "AmoCRM",
    "AmoError",
    "ArgumentError",
    "AsyncAmoCRM",
    "Callback",
    "LockingTokenStore",
    "MemoryTokenStore",
    "MissingTokenError",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "RateLimitError",
    "RateLimiter",
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
