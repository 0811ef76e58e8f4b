"""How long decoding blocks an event loop."""

from __future__ import annotations

import asyncio
import gc
from time import process_time

from amokit import AsyncAmoCRM

from ..report import Row
from ..server import Addresses

BOTH = True
ROWS = (
    Row("event_loop.default", "longest block of an event loop, pages of the default size", 3, unit="ms"),
    Row("event_loop.default.plain", "the same without the extra `fast`", 20, unit="ms"),
    Row("event_loop.largest", "longest block of an event loop, pages of 250, every custom field value read", 3, unit="ms"),
    Row("event_loop.largest.plain", "the same without the extra `fast`", unit="ms"),
)
PAGES = 8
ROUNDS = 7


async def _longest(amo: AsyncAmoCRM, limit: int) -> float:
    """Longest CPU time between two steps of a monitoring task, while pages are fetched, decoded and read."""
    longest = 0.0
    done = False

    async def watch() -> None:
        nonlocal longest
        last = process_time()
        while not done:
            await asyncio.sleep(0)
            now = process_time()
            longest = max(longest, now - last)
            last = now

    watcher = asyncio.create_task(watch())
    left = (PAGES - 1) * limit
    async for lead in amo.leads.list(limit=limit):
        for field in lead.custom_fields_values or ():
            for value in field.values or ():
                value.value  # type: ignore[union-attr]
        left -= 1
        if not left:
            break
    done = True
    await watcher
    return longest


async def _measure(base: str) -> dict[str, float]:
    async with AsyncAmoCRM(base_url=base, token="token", limiter=None) as amo:
        numbers: dict[str, float] = {}
        await _longest(amo, 250)
        gc.freeze()  # a full collection visits all that the program has imported, by now also models
        for name, limit in (("default", 50), ("largest", 250)):
            numbers[f"event_loop.{name}"] = 1000 * max([await _longest(amo, limit) for _ in range(ROUNDS)])
        return numbers


def measure(addresses: Addresses) -> dict[str, float]:
    return asyncio.run(_measure(addresses.fast))
