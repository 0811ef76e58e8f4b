"""Limiters: amoCRM takes 7 requests a second of an integration, whichever second is looked at.

`RateLimiter` serves one process, `FileLimiter` all processes of a machine, `RedisLimiter` any number of machines.
"""

from __future__ import annotations

from .limiter import Limiter, RateLimiter, shared_limiter
from .sliding_window import Permit

__all__ = ["Limiter", "Permit", "RateLimiter", "shared_limiter"]
