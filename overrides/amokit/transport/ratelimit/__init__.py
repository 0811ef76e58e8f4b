"""The API takes 7 requests a second. Limiters hand out turns, so that no second, wherever it begins, sees more at the server.

`RateLimiter` serves one process, `FileLimiter` all processes of a machine, `RedisLimiter` any number of machines.
"""

from __future__ import annotations

from .limiter import Limiter, RateLimiter, shared_limiter
from .sliding_window import Permit

__all__ = ["Limiter", "Permit", "RateLimiter", "shared_limiter"]
