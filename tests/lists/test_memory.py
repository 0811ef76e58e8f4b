"""A list and a batch of any size, over real connections: everything once, and no more memory for more of it."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from amokit.models import LeadCreate
from amokit_sandbox import Sandbox

from tests.client.support import Mode, answer, page

from ..waiting import PATIENCE, soon
from .support import BASE, no_thread_is_left, of_sandbox

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


# -- memory ---------------------------------------------------------------------------------------

WARM, MORE = 3_000, 9_000
KEPT = 3
"""Bytes for each further item that the caches of libraries may still take. To keep the address of each page takes more."""


def endless_list(pages: int) -> Any:
    def handle(request: Any) -> Any:
        number = int(request.url.params.get("page", 1))
        items = [{"id": number * 1000 + i, "name": f"lead {number} {i}"} for i in range(20)]
        return page("leads", items, f"{BASE}?page={number + 1}&limit=20" if number < pages else None)

    return handle


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


def kept_by_item(work: Iterator[Any], patience: float = PATIENCE) -> float:
    """How many bytes more are in use for each further item that has come.

    What is in use is counted, not what was in use at most: that depends on how threads run and on when garbage is collected.
    """

    def in_use() -> int:
        assert no_thread_is_left()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    def more() -> float:
        return (in_use() - before) / MORE

    assert len(list(islice(work, WARM))) == WARM
    before = in_use()
    for _ in islice(work, MORE):
        pass
    # What a thread is about to let go of is no longer in use soon; what is kept stays.
    soon(lambda: more() < KEPT, patience)
    return more()


@pytest.mark.parametrize("concurrency", [1, 3])
def test_the_memory_of_a_list_is_that_of_its_pages(traced: None, concurrency: int) -> None:
    mode = Mode("sync")
    amo = mode.client(endless_list(700))
    assert kept_by_item(iter(amo.leads.list(limit=20, concurrency=concurrency))) < KEPT
    mode.close()


def test_the_memory_of_a_batch_is_that_of_its_requests(traced: None) -> None:
    def save(request: Any) -> Any:
        made = [{"id": item["price"], "request_id": str(i)} for i, item in enumerate(json.loads(request.content))]
        return answer({"_embedded": {"leads": made}})

    mode = Mode("sync")
    amo = mode.client(save)  # not `serve`, which keeps every request
    assert kept_by_item(amo.leads.create_each(LeadCreate(price=i, name=f"lead {i}") for i in range(1, 14_001))) < KEPT
    mode.close()


@pytest.mark.parametrize("keep", ["items", "addresses of pages"])
def test_what_is_kept_is_noticed_by_this_measure(traced: None, keep: str) -> None:
    mode = Mode("sync")
    amo = mode.client(endless_list(700))
    kept: list[Any] = []

    def hoarding() -> Iterator[Any]:
        for lead in amo.leads.list(limit=20):
            if keep == "items":
                kept.append(lead)
            elif lead.id % 1000 == 0:  # the first of its page
                kept.append(f"{BASE}?page={lead.id}&limit=20")
            yield lead

    assert kept_by_item(hoarding(), patience=0) > KEPT
    mode.close()
