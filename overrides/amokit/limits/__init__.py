"""The API takes 7 requests a second. Limiters hand out turns, so that no second, wherever it begins, sees more at the server.

`RateLimiter` serves one process, `FileLimiter` all processes of a machine, `RedisLimiter` any number of machines.
"""

from __future__ import annotations

from .ledger import Turn
from .limiter import Limiter, RateLimiter, limiter_of

__all__ = ["Limiter", "RateLimiter", "Turn", "limiter_of"]
