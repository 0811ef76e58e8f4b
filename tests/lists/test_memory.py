"""A list and a batch of any size, over real connections: everything once, and no more memory for more of it."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from amokit.models import LeadCreate
from amokit_sandbox import Sandbox

from tests.client.support import Mode, answer, page

from .support import BASE, of_sandbox

SIZES = [5_000, pytest.param(100_000, marks=pytest.mark.soak)]


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("concurrency", [1, 4])
def test_many_leads_are_created_and_listed_back(sandbox: Sandbox, count: int, concurrency: int) -> None:
    mode = Mode("sync")
    amo = of_sandbox(mode, sandbox)
    made: dict[int, str] = {}
    for outcome in amo.leads.create_each((LeadCreate(name=f"n{i}") for i in range(count)), size=250):
        assert outcome.status == "saved"
        made[outcome.result.id] = outcome.item.name
    assert len(made) == count
    seen: dict[int, str] = {}
    total = 0
    for lead in amo.leads.list(limit=250, order={"id": "asc"}, concurrency=concurrency):
        seen[lead.id] = lead.name
        total += 1
    assert total == count
    assert seen == made
    mode.close()


def test_many_leads_of_tasks(sandbox: Sandbox) -> None:
    mode = Mode("async")
    amo = of_sandbox(mode, sandbox)
    outcomes = mode.all(amo.leads.create_each((LeadCreate(name=f"n{i}") for i in range(5_000)), size=250))
    made = {outcome.result.id: outcome.item.name for outcome in outcomes}
    found = mode.all(amo.leads.list(limit=250, order={"id": "asc"}, concurrency=4))
    assert len(found) == len(made) == 5_000
    assert {lead.id: lead.name for lead in found} == made
    mode.close()


# Memory is measured without a server in the same process, which would be measured too.


def endless_list(pages: int) -> Any:
    def handle(request: Any) -> Any:
        number = int(request.url.params.get("page", 1))
        items = [{"id": number * 1000 + i, "name": f"lead {number} {i}"} for i in range(20)]
        return page("leads", items, f"{BASE}?page={number + 1}&limit=20" if number < pages else None)

    return handle


def peak_of(work: Iterator[Any], steps: int) -> tuple[int, int]:
    """Bytes in use at most, over what there was before, in the first steps and in all."""
    for _ in range(steps // 3):
        next(work)  # fills what is imported and cached, such as the last 128 addresses of urllib
    gc.collect()
    gc.freeze()  # collecting again is then quick
    tracemalloc.start()
    base, early = tracemalloc.get_traced_memory()[0], 0
    for step, _ in enumerate(work):
        if step % 500 == 0:
            gc.collect()  # httpx leaves cycles behind, and when they go is up to the interpreter
        if step == steps // 10:
            early = tracemalloc.get_traced_memory()[1] - base
    late = tracemalloc.get_traced_memory()[1] - base
    tracemalloc.stop()
    gc.unfreeze()
    return early, late


@pytest.mark.parametrize("concurrency", [1, 3])
def test_the_memory_of_a_list_is_that_of_its_pages(concurrency: int) -> None:
    mode = Mode("sync")
    amo = mode.client(endless_list(700))
    early, late = peak_of(iter(amo.leads.list(limit=20, concurrency=concurrency)), 10_000)
    assert late < early * 1.2, "ten times as many pages take no more memory"
    mode.close()


def test_the_memory_of_a_batch_is_that_of_its_requests() -> None:
    def save(request: Any) -> Any:
        made = [{"id": item["price"], "request_id": str(i)} for i, item in enumerate(json.loads(request.content))]
        return answer({"_embedded": {"leads": made}})

    mode = Mode("sync")
    amo = mode.client(save)  # not `serve`, which keeps every request
    work = amo.leads.create_each(LeadCreate(price=i, name=f"lead {i}") for i in range(1, 14_001))
    early, late = peak_of(work, 10_000)
    assert late < early * 1.2
    mode.close()


def test_a_list_that_is_held_is_noticed_by_this_measure() -> None:
    mode = Mode("sync")
    kept: list[Any] = []

    def hoarding() -> Iterator[Any]:
        for lead in mode.client(endless_list(700)).leads.list(limit=20):
            kept.append(lead)
            yield lead

    early, late = peak_of(hoarding(), 10_000)
    assert late > early * 3
    mode.close()
