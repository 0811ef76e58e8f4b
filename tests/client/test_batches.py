"""Any number of objects, with the results in their order."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpx
import pytest
from amokit import AmoError, ArgumentError, UnreadableBodyError, ValidationError
from amokit.models import (
    ContactUpdate,
    EntityFileRef,
    LeadCreate,
    LeadCreated,
    LeadUpdate,
    LinkWrite,
    LossReasonCreate,
    TaskUpdate,
)

from .support import Mode, answer, problem, serve


def created(items: Iterable[Any]) -> httpx.Response:
    return answer({"_embedded": {"leads": list(items)}})


def echo(shuffle: bool = False, by_index: bool = True) -> Callable[[httpx.Request], httpx.Response]:
    """Creates what it is sent: the id is the price, and `request_id` is the item's own, else its index."""

    def handle(request: httpx.Request) -> httpx.Response:
        items = json.loads(request.content)
        made = [
            {"id": item.get("price", i), "request_id": item.get("request_id", str(i) if by_index else None)}
            for i, item in enumerate(items)
        ]
        if shuffle:
            random.Random(len(items)).shuffle(made)
        return created(made)

    return handle


def leads(count: int, **more: Any) -> list[LeadCreate]:
    return [LeadCreate(price=i, **more) for i in range(count)]


# -- chunks and order -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (1, [1]), (49, [49]), (50, [50]), (51, [50, 1]), (100, [50, 50]), (120, [50, 50, 20])]
)
def test_a_batch_is_cut_into_requests(mode: Mode, count: int, sizes: list[int]) -> None:
    server = serve(echo())
    found = mode.wait(mode.client(server).leads.create_many(leads(count)))
    assert [len(body) for body in server.bodies] == sizes
    assert server.calls == ["POST /api/v4/leads"] * len(sizes)
    assert [lead.id for lead in found] == list(range(count))
    assert all(type(lead) is LeadCreated for lead in found)
    assert [item["price"] for body in server.bodies for item in body] == list(range(count))


@pytest.mark.parametrize("own", [False, True], ids=["by index", "own request_id"])
def test_the_answers_come_in_the_order_of_the_items(mode: Mode, own: bool) -> None:
    items = [LeadCreate(price=i, request_id=f"mark-{i % 50}") if own else LeadCreate(price=i) for i in range(120)]
    found = mode.wait(mode.client(serve(echo(shuffle=True))).leads.create_many(items))
    assert [lead.id for lead in found] == list(range(120))


def test_own_and_missing_marks_mix(mode: Mode) -> None:
    items = [LeadCreate(price=0, request_id="x"), LeadCreate(price=1), LeadCreate(price=2, request_id="y"), LeadCreate(price=3)]
    found = mode.wait(mode.client(serve(echo(shuffle=True))).leads.create_many(items))
    assert [lead.id for lead in found] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("made", "ids"),
    [
        ([{"id": 5}, {"id": 6}], [5, 6]),
        ([{"id": 5, "request_id": None}, {"id": 6, "request_id": "0"}], [6, 5]),
    ],
    ids=["no marks: by place", "a null mark"],
)
def test_the_one_answer_that_is_left_is_for_the_one_item_that_is_left(
    mode: Mode, made: list[dict[str, Any]], ids: list[int]
) -> None:
    found = mode.wait(mode.client(serve(created(made))).leads.create_many(leads(2)))
    assert [lead.id for lead in found] == ids


def test_answers_with_marks_that_nobody_sent_are_not_matched_by_place(mode: Mode) -> None:
    made = [{"id": 5, "request_id": "8"}, {"id": 6, "request_id": "9"}]
    with pytest.raises(UnreadableBodyError, match="2 results for 2 objects fit none of them") as caught:
        mode.wait(mode.client(serve(created(made))).leads.create_many(leads(2)))
    assert [outcome.status for outcome in caught.value.batch] == ["unknown"] * 2


def test_items_of_one_mark_take_its_answers_in_order(mode: Mode) -> None:
    server = serve(echo())
    items = [LeadCreate(price=i, request_id=f"x{i % 2}") for i in range(6)]
    found = mode.wait(mode.client(server).leads.create_many(items))
    assert [lead.id for lead in found] == list(range(6))
    assert [item["request_id"] for item in server.bodies[0]] == ["x0", "x1"] * 3, "they go out as they are"


def test_items_of_one_mark_with_fewer_answers_are_unknown_and_the_others_are_not(mode: Mode) -> None:
    made = [{"id": 5, "request_id": "x"}, {"id": 6, "request_id": "y"}]
    items = [LeadCreate(request_id=mark) for mark in "xxy"]
    outcomes = mode.all(mode.client(serve(created(made))).leads.create_each(items))
    assert [outcome.status for outcome in outcomes] == ["unknown", "unknown", "saved"]
    assert outcomes[2].result.id == 6


def test_a_mark_sent_back_as_a_number_is_matched(mode: Mode) -> None:
    made = [{"id": 6, "request_id": 1}, {"id": 5, "request_id": 0}]
    found = mode.wait(mode.client(serve(created(made))).leads.create_many(leads(2)))
    assert [lead.id for lead in found] == [5, 6]


def test_updates_come_in_the_order_of_the_items(mode: Mode) -> None:
    def reversed_echo(request: httpx.Request) -> httpx.Response:
        items = list(enumerate(json.loads(request.content)))
        return created([{"id": item["id"], "request_id": str(i)} for i, item in reversed(items)])

    updates = [LeadUpdate(id=i, name="x") for i in (30, 10, 20)]
    found = mode.wait(mode.client(serve(reversed_echo)).leads.update_many(updates))
    assert [lead.id for lead in found] == [30, 10, 20]


@pytest.mark.parametrize(
    "items",
    [leads(60), tuple(leads(60)), iter(leads(60)), (lead for lead in leads(60)), dict(enumerate(leads(60))).values()],
    ids=["list", "tuple", "iterator", "generator", "view"],
)
def test_any_iterable_is_a_batch(items: Iterable[LeadCreate]) -> None:
    mode = Mode("sync")
    server = serve(echo())
    assert [lead.id for lead in mode.client(server).leads.create_many(items)] == list(range(60))
    assert len(server.seen) == 2
    mode.close()


def test_a_generator_is_read_no_further_than_it_is_sent(mode: Mode) -> None:
    taken = 0

    def endless() -> Iterator[LeadCreate]:
        nonlocal taken
        while True:
            taken += 1
            yield LeadCreate(price=taken)

    server = serve(echo(), problem(402))
    with pytest.raises(AmoError):
        mode.wait(mode.client(server).leads.create_many(endless()))
    assert taken == 100


# -- one object -----------------------------------------------------------------------------------


def test_one_object(mode: Mode) -> None:
    server = serve(created([{"id": 77, "request_id": "0"}]))
    lead = mode.wait(mode.client(server).leads.create(LeadCreate(name="a")))
    assert lead == LeadCreated.from_dict({"id": 77, "request_id": "0"})
    assert server.bodies == [[{"name": "a"}]]


@pytest.mark.parametrize("count", [0, 2])
def test_one_object_whose_answer_is_not_one(mode: Mode, count: int) -> None:
    server = serve(created({"id": i} for i in range(count)))
    with pytest.raises(UnreadableBodyError, match=rf"^POST /api/v4/leads: one object was sent and {count} came back"):
        mode.wait(mode.client(server).leads.create(LeadCreate()))


@pytest.mark.parametrize("strange", [5, "x", None, [1]], ids=repr)
def test_an_answer_that_holds_no_object_is_unreadable(mode: Mode, strange: Any) -> None:
    amo = mode.client(serve(created([strange])))
    with pytest.raises(UnreadableBodyError):
        mode.wait(amo.leads.create(LeadCreate()))
    with pytest.raises(UnreadableBodyError):
        mode.wait(amo.leads.create_many([LeadCreate()]))


def test_one_object_of_a_batch_that_answers_nothing(mode: Mode) -> None:
    server = serve(answer(status=204))
    amo = mode.client(server)
    assert mode.wait(amo.leads.files(5).attach(EntityFileRef(file_uuid="u"))) is None
    assert mode.wait(amo.leads.files(5).attach_many([EntityFileRef(file_uuid="u")] * 51)) is None
    assert [len(body) for body in server.bodies] == [1, 50, 1]


def test_one_update_has_its_id_in_the_path(mode: Mode) -> None:
    server = serve(answer({"id": 5, "updated_at": 1}))
    mode.wait(mode.client(server).leads.update(5, LeadUpdate(name="b")))
    assert (server.calls, server.bodies) == (["PATCH /api/v4/leads/5"], [{"name": "b"}])


# -- refused before anything is sent --------------------------------------------------------------


def call(amo: Any, path: str, *arguments: Any) -> Any:
    for name in path.split("."):
        amo = getattr(amo, name)
    return amo(*arguments)


@pytest.mark.parametrize(
    ("path", "items", "message"),
    [
        ("leads.update_many", [LeadUpdate(name="a")], "item 0 of the batch, a LeadUpdate, needs `id` here"),
        ("leads.update_many", [LeadUpdate(id=1), LeadUpdate(name="a")], "item 1 of the batch, a LeadUpdate, needs `id` here"),
        ("contacts.update_many", [ContactUpdate(name="a")], "item 0 of the batch, a ContactUpdate, needs `id` here"),
        ("tasks.update_many", [TaskUpdate(text="a")], "item 0 of the batch, a TaskUpdate, needs `id` here"),
    ],
    ids=["leads", "the second", "contacts", "tasks"],
)
def test_an_update_without_its_id_is_refused(mode: Mode, path: str, items: list[Any], message: str) -> None:
    server = serve(created([]))
    amo = mode.client(server)
    with pytest.raises(ArgumentError, match=f"^{message}$"):
        mode.wait(call(amo, path, items))
    assert server.seen == []


def test_an_update_without_its_id_in_a_later_request_is_refused_before_the_first(mode: Mode) -> None:
    server = serve(echo())
    updates = [LeadUpdate(id=i) for i in range(60)] + [LeadUpdate(name="a")]
    with pytest.raises(ArgumentError, match="needs `id`"):
        mode.wait(mode.client(server).leads.update_many(updates))
    assert server.seen == [], "otherwise the caller cannot know what was carried out"


@pytest.mark.parametrize("items", ["abc", b"abc", 5, None, {"name": "a"}], ids=repr)
def test_what_is_no_iterable_of_objects_is_refused(mode: Mode, items: Any) -> None:
    server = serve(created([]))
    with pytest.raises(ArgumentError, match="a batch takes an iterable of objects, not "):
        mode.wait(mode.client(server).leads.create_many(items))
    assert server.seen == []


@pytest.mark.parametrize("items", [["abc"], [5.5], [None], [LeadCreate(), 5]], ids=["str", "float", "None", "mixed"])
def test_what_is_no_object_to_send_is_refused(mode: Mode, items: Any) -> None:
    server = serve(created([]))
    with pytest.raises((TypeError, ArgumentError), match=r"^(item 1 of the batch|what is given) is an? \w+, not an object"):
        mode.wait(mode.client(server).leads.create_many(items))
    assert server.seen == []


def test_one_object_in_the_place_of_a_batch_is_refused(mode: Mode) -> None:
    server = serve(created([]))
    amo = mode.client(server)
    with pytest.raises(ArgumentError, match="a batch takes an iterable of objects, not LeadCreate"):
        mode.wait(amo.leads.create_many(LeadCreate()))
    with pytest.raises((TypeError, ArgumentError), match="not an object to send; give a LeadCreate, a dict"):
        mode.wait(amo.leads.create([LeadCreate()]))
    assert server.seen == []


def test_an_empty_batch_sends_nothing(mode: Mode) -> None:
    server = serve(created([]))
    amo = mode.client(server)
    assert mode.wait(amo.leads.create_many([])) == []
    assert mode.wait(amo.leads.update_many(iter(()))) == []
    assert server.seen == []


# -- refused by the server ------------------------------------------------------------------------


def test_an_error_in_a_later_request_comes_through(mode: Mode) -> None:
    refusal = problem(
        400,
        "Bad Request",
        **{"validation-errors": [{"request_id": "1", "errors": [{"code": "C", "path": "name", "detail": "d"}]}]},
    )
    server = serve(echo(), refusal)
    with pytest.raises(ValidationError) as caught:
        mode.wait(mode.client(server).leads.create_many(leads(120)))
    assert [(error.request_id, error.path) for error in caught.value.validation_errors] == [("1", "name")]
    assert len(server.seen) == 2, "nothing goes out after the refusal"


# -- the same rule elsewhere ----------------------------------------------------------------------


def test_batches_of_a_parent(mode: Mode) -> None:
    server = serve(answer({"_embedded": {"links": [{"to_entity_id": 2, "to_entity_type": "contacts"}]}}))
    amo = mode.client(server)
    (link,) = mode.wait(amo.leads.links(1).link([LinkWrite(to_entity_id=2, to_entity_type="contacts")]))
    assert link.to_entity_id == 2
    assert server.calls == ["POST /api/v4/leads/1/link"]


def test_batches_of_a_sub_resource(mode: Mode) -> None:
    server = serve(answer({"_embedded": {"loss_reasons": [{"id": 1, "request_id": "0"}]}}))
    reason = mode.wait(mode.client(server).leads.loss_reasons.create(LossReasonCreate(name="a", sort=1)))
    assert reason.id == 1
    assert server.calls == ["POST /api/v4/leads/loss_reasons"]
