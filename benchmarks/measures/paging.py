"""All 40 pages of a list, with the latency of a real network."""

from __future__ import annotations

import json

import httpx
from amokit import AmoCRM

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = False
ROWS = (
    Row("paging.sequential", "40 pages of 250 leads at 20 ms, one after another / bare httpx and json.loads", 1.1),
    Row("paging.ahead", "40 pages of 250 leads at 20 ms, four at a time / bare httpx and json.loads, one after another", 0.28),
)


def measure(addresses: Addresses) -> dict[str, float]:
    with AmoCRM(base_url=addresses.slow, token="token", limiter=None) as amo, httpx.Client() as http:

        def typed() -> object:
            return [lead.id for lead in amo.leads.list(limit=250)]

        def ahead() -> object:
            return [lead.id for lead in amo.leads.list(limit=250, concurrency=4)]

        def bare() -> object:
            ids: list[int] = []
            target: str | None = f"{addresses.slow}/api/v4/leads?limit=250"
            while target:
                page = json.loads(http.get(target).content)
                ids += [lead["id"] for lead in page["_embedded"]["leads"]]
                target = page["_links"].get("next", {}).get("href")
            return ids

        samples = take_turns({"typed": typed, "ahead": ahead, "bare": bare}, rounds=5, warm_up=1, waits=True)
    return {"paging.sequential": ratio(samples, "typed", "bare"), "paging.ahead": ratio(samples, "ahead", "bare")}
