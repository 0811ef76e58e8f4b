"""The outcome of each object of a batch, when some are refused and some responses are lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from amokit import AmoError, ArgumentError, UnreadableBodyError, ValidationError
from amokit.errors import BadRequestError, ConnectError, ForbiddenError, GatewayTimeoutError, RateLimitError, TimeoutError
from amokit.models import EntityFileRef, LeadCreate, LeadUpdate

from .support import Answer, Mode, Server, answer, problem, serve


def saving(request: httpx.Request) -> httpx.Response:
    """Saves what it is sent; the id is the price, or the item's own."""
    made = [
        {"id": item.get("id", item.get("price")), "request_id": item.get("request_id", str(i))}
        for i, item in enumerate(json.loads(request.content))
    ]
    return answer({"_embedded": {"leads": made}})


def refusing(*names: str) -> Any:
    """Refuses a request that holds one of these names, and says which; saves any other."""

    def handle(request: httpx.Request) -> httpx.Response:
        found = [
            {"request_id": item.get("request_id", str(i)), "errors": [{"code": "Bad", "path": "name", "detail": item["name"]}]}
            for i, item in enumerate(json.loads(request.content))
            if item.get("name") in names
        ]
        return problem(400, "Bad Request", **{"validation-errors": found}) if found else saving(request)

    return handle


def first(count: int, failure: Answer) -> Any:
    """Fails the first requests and saves the others."""
    seen = 0

    def handle(request: httpx.Request) -> httpx.Response:
        nonlocal seen
        seen += 1
        if seen > count:
            return saving(request)
        if isinstance(failure, Exception):
            raise failure
        assert isinstance(failure, httpx.Response)
        return httpx.Response(failure.status_code, content=failure.content)

    return handle


def leads(count: int) -> list[LeadCreate]:
    return [LeadCreate(price=i, name=f"n{i}") for i in range(count)]


def updates(count: int) -> list[LeadUpdate]:
    return [LeadUpdate(id=100 + i, name=f"n{i}") for i in range(count)]


def sizes(server: Server) -> list[int]:
    return [len(body) for body in server.bodies]


def statuses(outcomes: list[Any], items: list[Any]) -> list[str]:
    """In the order of the items, each of which has one outcome."""
    by_item = {id(outcome.item): outcome.status for outcome in outcomes}
    assert len(by_item) == len(outcomes) == len(items)
    return [by_item[id(item)] for item in items]


# -- all goes well --------------------------------------------------------------------------------


def test_every_object_has_its_outcome_in_order(mode: Mode) -> None:
    server = serve(saving)
    items = leads(120)
    outcomes = mode.all(mode.client(server).leads.create_each(iter(items)))
    assert [outcome.item for outcome in outcomes] == items
    assert all(outcome.item is item for outcome, item in zip(outcomes, items, strict=True))
    assert [outcome.result.id for outcome in outcomes] == list(range(120))
    assert {(outcome.status, outcome.errors, outcome.error) for outcome in outcomes} == {("saved", (), None)}
    assert sizes(server) == [50, 50, 20]


def test_nothing_is_sent_before_it_is_gone_through(mode: Mode) -> None:
    server = serve(saving)
    outcomes = mode.client(server).leads.create_each(leads(3))
    assert server.seen == []
    assert len(mode.all(outcomes)) == 3


def test_one_request_is_held_at_a_time() -> None:
    mode = Mode("sync")
    taken = 0

    def many() -> Iterator[LeadCreate]:
        nonlocal taken
        for taken in range(1, 1000):
            yield LeadCreate(price=taken)

    server = serve(saving)
    outcomes = mode.client(server).leads.create_each(many(), size=10)
    for _ in range(11):
        next(outcomes)
    assert (taken, sizes(server)) == (20, [10, 10])
    del outcomes
    assert len(server.seen) == 2, "whoever leaves sends no more"
    mode.close()


def test_operations_that_answer_nothing_save_without_a_result(mode: Mode) -> None:
    server = serve(answer(status=204))
    outcomes = mode.all(mode.client(server).leads.files(5).attach_each([EntityFileRef(file_uuid="u")] * 3, size=2))
    assert [(outcome.status, outcome.result) for outcome in outcomes] == [("saved", None)] * 3
    assert sizes(server) == [2, 1]


def test_progress_is_told_after_each_request(mode: Mode) -> None:
    reported: list[tuple[int, int, int]] = []
    amo = mode.client(serve(refusing("n2")))
    each = amo.leads.create_each(leads(5), size=2, progress=lambda p: reported.append((p.requests, p.saved, p.refused)))
    mode.all(each)
    assert reported == [(1, 2, 0), (2, 2, 1), (3, 3, 1), (4, 4, 1)]


@pytest.mark.parametrize("size", [0, -1, 251])
def test_a_size_that_the_server_does_not_take_is_refused(mode: Mode, size: int) -> None:
    server = serve(saving)
    with pytest.raises(ArgumentError, match=f"^a request takes 1 to 250 objects here, not {size}$"):
        mode.all(mode.client(server).leads.create_each(leads(3), size=size))
    assert server.seen == []


# -- refused by the server ------------------------------------------------------------------------


def test_the_valid_ones_of_a_refused_request_are_sent_again(mode: Mode) -> None:
    server = serve(refusing("n1", "n3"))
    items = leads(5)
    outcomes = mode.all(mode.client(server).leads.create_each(items))
    assert statuses(outcomes, items) == ["saved", "refused", "saved", "refused", "saved"]
    assert sizes(server) == [5, 3]
    by_price = {outcome.item.price: outcome for outcome in outcomes}
    assert [error.detail for error in by_price[1].errors] == ["n1"]
    assert type(by_price[3].error) is ValidationError
    assert by_price[4].result.id == 4


def test_a_refusal_that_names_nobody_holds_for_the_whole_request(mode: Mode) -> None:
    server = serve(first(1, problem(400, "No")))
    items = leads(6)
    outcomes = mode.all(mode.client(server).leads.create_each(items, size=3))
    assert statuses(outcomes, items) == ["refused"] * 3 + ["saved"] * 3
    assert type(outcomes[0].error) is BadRequestError
    assert len(server.seen) == 2


def test_a_refusal_that_names_somebody_else_does_not_run_for_ever(mode: Mode) -> None:
    errors: Any = [{"request_id": "99", "errors": [{"code": "C", "path": "p", "detail": "d"}]}]
    server = serve(problem(400, **{"validation-errors": errors}))
    outcomes = mode.all(mode.client(server).leads.create_each(leads(3)))
    assert [outcome.status for outcome in outcomes] == ["refused"] * 3
    assert len(server.seen) == 1


def test_stop_sends_nothing_after_the_first_refusal(mode: Mode) -> None:
    server = serve(refusing("n3"))
    items = leads(9)
    outcomes = mode.all(mode.client(server).leads.create_each(iter(items), size=3, on_error="stop"))
    assert statuses(outcomes, items) == ["saved"] * 3 + ["refused"] + ["not_sent"] * 5
    assert sizes(server) == [3, 3]


# -- refused here ---------------------------------------------------------------------------------


def test_an_object_that_cannot_be_sent_does_not_hold_the_others_back(mode: Mode) -> None:
    server = serve(saving)
    items = [*updates(2), LeadUpdate(name="no id"), *updates(1)]
    outcomes = mode.all(mode.client(server).leads.update_each(items))
    assert statuses(outcomes, items) == ["saved", "saved", "refused", "saved"]
    refused = next(outcome for outcome in outcomes if outcome.status == "refused")
    assert type(refused.error) is ArgumentError
    assert "needs `id`" in str(refused.error)
    assert sizes(server) == [3]


# -- lost answers ---------------------------------------------------------------------------------

LOST: dict[str, Answer] = {
    "time-out": httpx.ReadTimeout("slow"),
    "broken off": httpx.ReadError("cut"),
    "server error": problem(500),
    "not JSON": answer(b"<html>"),
}


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST)
def test_a_create_whose_answer_is_lost_is_unknown_and_never_sent_again(mode: Mode, lost: Answer) -> None:
    server = serve(first(1, lost))
    items = leads(6)
    outcomes = mode.all(mode.client(server).leads.create_each(items, size=3))
    assert statuses(outcomes, items) == ["unknown"] * 3 + ["saved"] * 3
    assert isinstance(outcomes[0].error, AmoError)
    assert sizes(server) == [3, 3]


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST)
def test_an_update_by_id_does_the_same_twice_and_is_sent_again(mode: Mode, lost: Answer) -> None:
    server = serve(first(2, lost))
    items = updates(3)
    outcomes = mode.all(mode.client(server).leads.update_each(items))
    assert statuses(outcomes, items) == ["saved"] * 3
    assert sizes(server) == [3, 3, 3]


def test_an_update_is_not_sent_again_for_ever(mode: Mode) -> None:
    server = serve(httpx.ReadTimeout("slow"))
    items = updates(3)
    outcomes = mode.all(mode.client(server).leads.update_each(items))
    assert statuses(outcomes, items) == ["unknown"] * 3
    assert len(server.seen) == 4


def test_whoever_wants_it_sends_lost_creates_again(mode: Mode) -> None:
    server = serve(first(1, httpx.ReadTimeout("slow")))
    items = leads(3)
    outcomes = mode.all(mode.client(server).leads.create_each(items, resend_unknown=True))
    assert statuses(outcomes, items) == ["saved"] * 3
    assert sizes(server) == [3, 3]


def test_stop_leaves_the_rest_after_a_lost_answer(mode: Mode) -> None:
    server = serve(first(1, httpx.ReadTimeout("slow")))
    items = leads(6)
    outcomes = mode.all(mode.client(server).leads.create_each(items, size=3, on_error="stop"))
    assert statuses(outcomes, items) == ["unknown"] * 3 + ["not_sent"] * 3
    assert {type(outcome.error) for outcome in outcomes} == {TimeoutError}
    assert len(server.seen) == 1


def test_a_gateway_time_out_halves_the_requests(mode: Mode) -> None:
    server = serve(first(1, problem(504)))
    items = updates(16)
    outcomes = mode.all(mode.client(server).leads.update_each(iter(items), size=8))
    assert statuses(outcomes, items) == ["saved"] * 16
    assert sizes(server) == [8, 4, 4, 4, 4]


def test_an_object_without_a_result_is_unknown(mode: Mode) -> None:
    server = serve(answer({"_embedded": {"leads": [{"id": 7, "request_id": "1"}]}}))
    outcomes = mode.all(mode.client(server).leads.create_each(leads(2)))
    assert [(outcome.item.price, outcome.status) for outcome in outcomes] == [(0, "unknown"), (1, "saved")]
    assert type(outcomes[0].error) is UnreadableBodyError
    assert outcomes[1].result.id == 7


# -- the next would fare no better ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("failure", "error"),
    [(httpx.ConnectError("x"), ConnectError), (problem(403), ForbiddenError), (problem(429), RateLimitError)],
    ids=["not reached", "no rights", "too many"],
)
def test_trouble_that_is_not_of_the_objects_stops_the_batch(mode: Mode, failure: Answer, error: type[AmoError]) -> None:
    server = serve(failure)
    items = leads(9)
    outcomes = mode.all(mode.client(server).leads.create_each(iter(items), size=3))
    assert statuses(outcomes, items) == ["not_sent"] * 9
    assert {type(outcome.error) for outcome in outcomes} == {error}
    assert len(server.seen) == 1


# -- what the plain methods tell ------------------------------------------------------------------


def test_the_error_of_create_many_tells_what_became_of_each(mode: Mode) -> None:
    server = serve(refusing("n70"))
    items = leads(160)
    with pytest.raises(ValidationError) as caught:
        mode.wait(mode.client(server).leads.create_many(items))
    outcomes = caught.value.batch
    assert statuses(outcomes, items) == ["saved"] * 50 + ["not_sent"] * 20 + ["refused"] + ["not_sent"] * 89
    assert [outcome.result.id for outcome in outcomes if outcome.status == "saved"] == list(range(50))
    assert len(server.seen) == 2


def test_the_error_of_a_lost_answer_tells_it_too(mode: Mode) -> None:
    items = leads(60)
    with pytest.raises(GatewayTimeoutError) as caught:
        mode.wait(mode.client(serve(problem(504))).leads.create_many(items))
    assert statuses(caught.value.batch, items) == ["unknown"] * 50 + ["not_sent"] * 10


def test_errors_outside_batches_have_none(mode: Mode) -> None:
    with pytest.raises(ForbiddenError) as caught:
        mode.wait(mode.client(serve(problem(403))).leads.get(1))
    assert not caught.value.batch
