"""Batches that are interrupted: the error has the outcome of every object that was taken."""

from __future__ import annotations

import asyncio
import itertools
import json
import math
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import closing
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, ArgumentError, AsyncAmoCRM, Retry
from amokit.errors import ForbiddenError, TransportError, UnreadableBodyError
from amokit.models import LeadCreate, LeadUpdate, RawModel
from amokit_api.batches import Progress, batch_state, drivers

from tests.client.support import TOKEN, FakeTime, Mode, answer, problem, serve
from tests.client.test_outcomes import first, leads, saving, sizes, updates


class Stop(Exception):
    """What a source or a callback of the caller's raises."""


def statuses(outcomes: Iterable[Any]) -> Counter[str]:
    return Counter(outcome.status for outcome in outcomes)


def run_through(mode: Mode, outcomes: Any) -> tuple[list[Any], BaseException]:
    """All that a batch gives before it raises, and what it raises."""
    got: list[Any] = []

    async def through() -> None:
        async for outcome in outcomes:
            got.append(outcome)

    with pytest.raises(BaseException) as caught:
        if mode.name == "async":
            mode.wait(through())
        else:
            drain_into(got, outcomes)
    return got, caught.value


def drain_into(got: list[Any], outcomes: Iterator[Any]) -> None:
    while True:
        try:
            got.append(next(outcomes))
        except StopIteration:
            return


def broken(items: Iterable[Any]) -> Iterator[Any]:
    yield from items
    raise Stop


# -- the source -----------------------------------------------------------------------------------


def test_a_source_that_breaks_tells_what_it_had_given(mode: Mode) -> None:
    server = serve(saving)
    items = leads(70)
    got, error = run_through(mode, mode.client(server).leads.create_each(broken(items)))
    assert type(error) is Stop
    assert statuses(got) == {"saved": 50}
    assert [outcome.item for outcome in error.batch] == items[50:]  # type: ignore[attr-defined]
    assert statuses(error.batch) == {"not_sent": 20}  # type: ignore[attr-defined]
    assert sizes(server) == [50]


def test_create_many_tells_of_both_halves(mode: Mode) -> None:
    with pytest.raises(Stop) as caught:
        mode.wait(mode.client(serve(saving)).leads.create_many(broken(leads(70))))
    assert statuses(caught.value.batch) == {"saved": 50, "not_sent": 20}  # type: ignore[attr-defined]


def test_an_endless_source(mode: Mode) -> None:
    server = serve(saving)
    outcomes = mode.client(server).leads.create_each((LeadCreate(price=i) for i in itertools.count()), size=5)
    if mode.name == "sync":
        assert [outcome.item.price for outcome in itertools.islice(outcomes, 12)] == list(range(12))
    else:

        async def some() -> list[int]:
            return [(await anext(outcomes)).item.price for _ in range(12)]

        assert mode.wait(some()) == list(range(12))
        mode.wait(outcomes.aclose())
    assert sizes(server) == [5, 5, 5]


def test_an_endless_source_after_trouble_is_told_of_as_far_as_one_asks() -> None:
    mode = Mode("sync")
    server = serve(problem(403))
    outcomes = mode.client(server).leads.create_each((LeadCreate(price=i) for i in itertools.count()), size=5)
    assert statuses(itertools.islice(outcomes, 100)) == {"not_sent": 100}
    assert len(server.seen) == 1
    mode.close()


async def slowly(items: Iterable[Any]) -> AsyncIterator[Any]:
    for item in items:
        await asyncio.sleep(0)
        yield item


def test_an_async_source() -> None:
    mode = Mode("async")
    server = serve(saving)
    amo = mode.client(server)
    items = leads(120)
    assert [outcome.item for outcome in mode.all(amo.leads.create_each(slowly(items)))] == items
    assert [lead.id for lead in mode.wait(amo.leads.create_many(slowly(items)))] == list(range(120))
    assert sizes(server) == [50, 50, 20] * 2
    mode.close()


def test_an_async_source_of_a_blocking_client_is_refused() -> None:
    mode = Mode("sync")
    with pytest.raises(ArgumentError, match="a batch takes an iterable of objects"):
        mode.client(serve(saving)).leads.create_each(slowly(leads(1)))
    mode.close()


# -- the callback ---------------------------------------------------------------------------------


def test_a_callback_that_raises_hides_nothing(mode: Mode) -> None:
    def stop(progress: Any) -> None:
        if progress.requests == 2:
            raise Stop

    got, error = run_through(mode, mode.client(serve(saving)).leads.create_each(leads(130), progress=stop))
    assert statuses(got) == {"saved": 50}
    assert statuses(error.batch) == {"saved": 50}, "the request whose progress was reported"  # type: ignore[attr-defined]


def test_what_the_callback_is_given_stays_as_it_is(mode: Mode) -> None:
    kept: list[Progress] = []
    mode.all(mode.client(serve(saving)).leads.create_each(leads(5), size=2, progress=kept.append))
    assert [progress.saved for progress in kept] == [2, 4, 5]


# -- from outside ---------------------------------------------------------------------------------


def test_ctrl_c_while_a_request_is_on_its_way() -> None:
    def interrupt(request: httpx.Request) -> httpx.Response:
        if json.loads(request.content)[0]["price"] == 50:
            raise KeyboardInterrupt
        return saving(request)

    items = leads(120)
    for many in (False, True):
        with AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(interrupt), limiter=None) as amo:
            with pytest.raises(KeyboardInterrupt) as caught:
                if many:
                    amo.leads.create_many(iter(items))
                else:
                    list(amo.leads.create_each(iter(items)))
            expected = {"unknown": 50} | ({"saved": 50} if many else {})
            assert statuses(caught.value.batch) == expected  # type: ignore[attr-defined]
            assert all(str(outcome.error) for outcome in caught.value.batch if outcome.status == "unknown")  # type: ignore[attr-defined]


def test_a_cancelled_task() -> None:
    async def main() -> None:
        under_way = asyncio.Event()

        async def hang(request: httpx.Request) -> httpx.Response:
            if json.loads(request.content)[0]["price"] < 50:
                return saving(request)
            under_way.set()
            await asyncio.Event().wait()
            raise AssertionError

        transport = httpx.MockTransport(hang)
        async with AsyncAmoCRM("mycompany", token=TOKEN, transport=transport, limiter=None, retry=Retry()) as amo:
            task = asyncio.create_task(amo.leads.create_many(iter(leads(120))))
            await under_way.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert statuses(caught.value.batch) == {"saved": 50, "unknown": 50}  # type: ignore[attr-defined]

    asyncio.run(main())


def test_a_batch_can_be_closed_and_sends_no_more() -> None:
    mode = Mode("sync")
    server = serve(saving)
    with closing(mode.client(server).leads.create_each(leads(120))) as outcomes:
        next(outcomes)
    assert list(outcomes) == []
    assert sizes(server) == [50]
    mode.close()


# -- what was sent before stays unknown -----------------------------------------------------------


def then(*answers: Any) -> Any:
    """Returns one response after another, and saves afterwards."""
    left = list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        if not left:
            return saving(request)
        chosen = left.pop(0)
        if isinstance(chosen, Exception):
            raise chosen
        return (
            httpx.Response(chosen.status_code, content=chosen.content) if isinstance(chosen, httpx.Response) else chosen(request)
        )

    return handle


@pytest.mark.parametrize("second", [problem(403), httpx.ConnectError("down")], ids=["no rights", "not reached"])
def test_a_second_try_that_does_not_arrive_does_not_undo_the_first(mode: Mode, second: Any) -> None:
    server = serve(then(httpx.ReadTimeout("slow"), second))
    items = leads(6)
    outcomes = mode.all(mode.client(server).leads.create_each(iter(items), size=3, resend_unknown=True))
    assert [outcome.status for outcome in outcomes] == ["unknown"] * 3 + ["not_sent"] * 3
    assert {type(outcome.error).__name__ for outcome in outcomes[:3]} == {"TimeoutError"}


def test_what_waits_to_be_sent_again_is_unknown_when_the_batch_ends(mode: Mode) -> None:
    """Halved after a 504, the first half is refused for want of rights, and the second stays unknown too."""
    server = serve(then(problem(504), problem(403)))
    outcomes = mode.all(mode.client(server).leads.update_each(iter(updates(9)), size=4))
    assert statuses(outcomes) == {"unknown": 4, "not_sent": 5}
    assert sizes(server) == [4, 2]


def test_after_a_504_what_waits_is_halved_too(mode: Mode) -> None:
    server = serve(then(problem(504), problem(504)))
    assert statuses(mode.all(mode.client(server).leads.update_each(iter(updates(8)), size=8))) == {"saved": 8}
    assert sizes(server) == [8, 4, 2, 2, 2, 2]


def test_sending_again_waits_longer_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeTime()
    monkeypatch.setattr(drivers, "time", fake)
    monkeypatch.setattr(batch_state, "PAUSE", 0.5)
    mode = Mode("sync")
    outcomes = mode.all(mode.client(serve(httpx.ReadTimeout("slow"))).leads.update_each(updates(2)))
    assert statuses(outcomes) == {"unknown": 2}
    assert fake.slept == [0.5, 1.0, 2.0]
    mode.close()


# -- objects that are no JSON, and answers that are partial ---------------------------------------


def test_an_object_that_is_no_json_is_refused_alone(mode: Mode) -> None:
    server = serve(saving)
    items: list[Any] = [LeadCreate(price=0), RawModel({"price": object()}), LeadCreate(price=2)]
    outcomes = mode.all(mode.client(server).leads.create_each(items))
    assert [(outcome.item, outcome.status) for outcome in outcomes] == [
        (items[1], "refused"),
        (items[0], "saved"),
        (items[2], "saved"),
    ]


@pytest.mark.parametrize("bad", [{"name": "\ud83d"}, {"price": math.nan}, {"price": math.inf}, {"a": [{"b": -math.inf}]}])
def test_an_object_with_a_text_or_number_that_cannot_be_sent_is_refused_alone(mode: Mode, bad: dict[str, Any]) -> None:
    server = serve(saving)
    items: list[Any] = [LeadCreate(price=0), RawModel(bad), LeadCreate(price=2)]
    outcomes = mode.all(mode.client(server).leads.create_each(items))
    assert sorted((items.index(outcome.item), outcome.status) for outcome in outcomes) == [
        (0, "saved"),
        (1, "refused"),
        (2, "saved"),
    ]
    (error,) = [outcome.error for outcome in outcomes if outcome.error]
    assert isinstance(error, ArgumentError)
    assert sizes(server) == [2]


def test_a_result_that_names_another_object_is_given_to_none(mode: Mode) -> None:
    def results(*made: dict[str, Any]) -> Any:
        return serve(answer({"_embedded": {"leads": list(made)}}))

    named = results({"id": 1}, {"id": 9})
    outcomes = mode.all(mode.client(named).leads.update_each([LeadUpdate(id=1), LeadUpdate(id=2)], on_error="collect"))
    assert [(outcome.item.id, outcome.status) for outcome in outcomes] == [(1, "saved"), (2, "unknown")]
    marked = results({"id": 5, "request_id": "0"}, {"id": 6, "request_id": "7"})
    outcomes = mode.all(mode.client(marked).leads.create_each(leads(2), on_error="collect"))
    assert [outcome.status for outcome in outcomes] == ["saved", "unknown"]
    others = results({"id": 8}, {"id": 9})
    outcomes = mode.all(mode.client(others).leads.update_each([LeadUpdate(id=1), LeadUpdate(id=2)]))
    assert [outcome.status for outcome in outcomes] == ["unknown"] * 2
    unnamed = results({"id": 1}, {})
    outcomes = mode.all(mode.client(unnamed).leads.update_each([LeadUpdate(id=1), LeadUpdate(id=2)]))
    assert [outcome.status for outcome in outcomes] == ["saved"] * 2, "the only one that it can be"


def test_the_one_result_of_another_object_is_not_believed(mode: Mode) -> None:
    amo = mode.client(serve(answer({"_embedded": {"leads": [{"id": 9, "request_id": "b"}]}})))
    with pytest.raises(UnreadableBodyError, match="another object") as caught:
        mode.wait(amo.leads.create(LeadCreate(name="a", request_id="a")))
    assert caught.value.sent_maybe


def test_an_error_of_a_transport_is_no_error_of_the_objects(mode: Mode) -> None:
    got, error = run_through(mode, mode.client(serve(ValueError("bug"))).leads.create_each(leads(3)))
    assert (type(error), got) == (ValueError, [])
    assert statuses(error.batch) == {"unknown": 3}  # type: ignore[attr-defined]


def test_an_answer_for_some(mode: Mode) -> None:
    made = [{"id": i, "request_id": str(i)} for i in (3, 1)]
    server = serve(first(0, problem(500)), answer({"_embedded": {"leads": made}}))
    server.answers.pop(0)
    outcomes = mode.all(mode.client(server).leads.create_each(leads(4)))
    assert [(outcome.item.price, outcome.status) for outcome in outcomes] == [
        (0, "unknown"),
        (1, "saved"),
        (2, "unknown"),
        (3, "saved"),
    ]
    assert [outcome.result.id for outcome in outcomes if outcome.result] == [1, 3]


def test_merged_leads_share_one_answer(mode: Mode) -> None:
    from amokit.models import LeadComplexCreate

    made = [{"id": 5, "contact_id": 6, "company_id": None, "request_id": ["b", "a"], "merged": True}]
    amo = mode.client(serve(answer(made)))
    outcomes = mode.all(amo.leads.create_complex_each([LeadComplexCreate(name=n, request_id=n) for n in "ab"]))
    assert [(outcome.status, outcome.result.id) for outcome in outcomes] == [("saved", 5)] * 2


def test_complaints_of_which_some_name_nobody(mode: Mode) -> None:
    def of(mark: str) -> dict[str, Any]:
        return {"request_id": mark, "errors": [{"code": "C", "path": "p", "detail": mark}]}

    server = serve(then(problem(400, **{"validation-errors": [of("1"), of("99")]})))
    outcomes = mode.all(mode.client(server).leads.create_each(leads(3)))
    assert [(outcome.item.price, outcome.status) for outcome in outcomes] == [(1, "refused"), (0, "saved"), (2, "saved")]


def test_trouble_of_one_kind_is_raised_as_it_came(mode: Mode) -> None:
    with pytest.raises(ForbiddenError) as caught:
        mode.wait(mode.client(serve(then(saving, problem(403)))).leads.create_many(leads(120)))
    assert statuses(caught.value.batch) == {"saved": 50, "not_sent": 70}
    with pytest.raises(TransportError) as lost:
        mode.wait(
            mode.client(serve(then(saving, httpx.ReadError("cut")))).leads.update_many([LeadUpdate(id=i) for i in range(1, 121)])
        )
    assert statuses(lost.value.batch) == {"saved": 50, "unknown": 50, "not_sent": 20}
