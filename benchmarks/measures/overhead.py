"""What one small call costs over the same call by bare httpx, with all layers: signing, a limiter that never delays, retries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
from amokit import AmoCRM, AsyncAmoCRM, RateLimiter

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = False
ROWS = (
    Row("overhead.sync", "one lead by id / bare httpx and json.loads", 1.12),
    Row("overhead.async", "one lead by id, async / bare httpx and json.loads", 1.12),
)
CALLS = 20


def measure(addresses: Addresses) -> dict[str, float]:
    target = f"{addresses.fast}/api/v4/leads/11"
    with AmoCRM(base_url=addresses.fast, token="token", limiter=RateLimiter(1_000_000)) as amo, httpx.Client() as http:
        rivals: dict[str, Callable[[], Any]] = {
            "typed": lambda: [amo.leads.get(11) for _ in range(CALLS)],
            "bare": lambda: [json.loads(http.get(target).content) for _ in range(CALLS)],
        }
        sync = take_turns(rivals, rounds=60, waits=True)
    with asyncio.Runner() as runner:
        later = AsyncAmoCRM(base_url=addresses.fast, token="token", limiter=RateLimiter(1_000_000))
        bare = httpx.AsyncClient()

        async def typed_calls() -> object:
            return [await later.leads.get(11) for _ in range(CALLS)]

        async def bare_calls() -> object:
            return [json.loads((await bare.get(target)).content) for _ in range(CALLS)]

        rivals = {"typed": lambda: runner.run(typed_calls()), "bare": lambda: runner.run(bare_calls())}
        both = take_turns(rivals, rounds=60, waits=True)
        runner.run(later.aclose())
        runner.run(bare.aclose())
    return {"overhead.sync": ratio(sync, "typed", "bare"), "overhead.async": ratio(both, "typed", "bare")}
