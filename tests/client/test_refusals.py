"""A refusal of any shape gives its reason, names what it is about, and leaves the other objects of a batch alone."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import httpx
import pytest
from amokit.errors import APIError, BadRequestError, FieldError, RequestInfo, UnprocessableError, ValidationError
from amokit.models import CallCreate, ContactUpdate, LeadUpdate, NumericField, SelectField, TextField
from amokit_api.errors import error_for

from .support import Mode, answer, problem, serve

INFO = RequestInfo("PATCH", "/api/v4/leads", "update_leads")
REASON = "Only lost leads have a loss reason"


def problems(*found: dict[str, Any]) -> dict[str, Any]:
    return {"title": "Bad Request", "status": 400, "validation-errors": list(found)}


def error_of(body: Any, status: int = 400, info: RequestInfo = INFO) -> APIError:
    return error_for(status, info, {}, body if isinstance(body, bytes) else json.dumps(body).encode())


def fields_of(error: APIError) -> list[tuple[str, str, str, str, str]]:
    return [(each.request_id, each.entity_id, each.path, each.code, each.detail) for each in error.validation_errors]


# name, body, and what of it is tied to an item or a field: request_id, entity_id, path, code, detail
SHAPES: list[tuple[str, Any, list[tuple[str, str, str, str, str]]]] = [
    ("by entity id", {"errors": {"71": REASON}}, [("", "71", "", "", REASON)]),
    ("by entity id, several", {"errors": {"71": [REASON, "b"]}}, [("", "71", "", "", REASON), ("", "71", "", "", "b")]),
    (
        "by entity id, an object",
        {"errors": {"71": {"title": REASON, "code": 422}}},
        [("", "71", "", "422", REASON)],
    ),
    (
        "by action and entity id",
        {"_embedded": {"items": [], "errors": {"update": {"71": REASON}}}},
        [("", "71", "update", "", REASON)],
    ),
    ("by field", {"title": "T", "errors": {"loss_reason_id": [REASON]}}, [("", "", "loss_reason_id", "", REASON)]),
    (
        "by nested field",
        {"errors": {"values": {"price": [REASON, "b"]}}},
        [("", "", "values.price", "", REASON), ("", "", "values.price", "", "b")],
    ),
    (
        "a list of problems",
        {"errors": [{"request_id": "m1", "title": REASON, "status": 263}], "_embedded": {"leads": []}},
        [("m1", "", "", "263", REASON)],
    ),
    (
        "one problem in the place of a list",
        {"errors": [{"request_id": 0, "errors": {"code": "NotFound", "path": "id", "detail": REASON}}]},
        [("0", "", "id", "NotFound", REASON)],
    ),
    (
        "texts by request_id",
        {"validation-errors": [{"request_id": "0", "errors": [REASON]}]},
        [("0", "", "", "", REASON)],
    ),
    (
        "a bare list",
        [{"request_id": "3", "errors": [{"code": "NotNullable", "path": "params.link", "detail": REASON}]}],
        [("3", "", "params.link", "NotNullable", REASON)],
    ),
    ("in the errors of a success", {"_embedded": {"errors": [{"message": REASON, "id": 71}]}}, [("", "71", "", "", REASON)]),
    ("a list of texts", {"errors": [REASON, "b"]}, []),
    ("one text", {"errors": REASON}, []),
    ("nothing but titles", {"errors": [{"title": REASON}, {"title": "b"}]}, []),
    ("the older API", {"response": {"error": REASON, "error_code": 204}}, []),
    ("one word", {"error": REASON}, []),
    ("an error inside", {"error": {"message": REASON}}, []),
    ("a message", {"status": 400, "message": REASON}, []),
    ("OAuth", {"error": "invalid_request", "error_description": REASON}, []),
    ("JSON text", REASON, []),
    ("plain text", f"{REASON}\n".encode(), []),
]


@pytest.mark.parametrize(("body", "tied"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES])
def test_the_reason_is_in_the_message_and_where_it_is_tied_to_an_item_in_the_list(body: Any, tied: list[Any]) -> None:
    error = error_of(body)
    assert str(error).count(REASON) == 1
    assert fields_of(error) == tied
    assert type(error) is (ValidationError if tied else BadRequestError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    unprocessable = error_of(body, 422)
    assert type(unprocessable) is UnprocessableError
    assert fields_of(unprocessable) == tied


@pytest.mark.parametrize(
    "body",
    [b"\x00\x01\x02", b"<p>" + REASON.encode(), b"", [], {}, {"errors": []}, {"errors": {}}, {"errors": [[], {}, None, 5]}],
    ids=repr,
)
def test_what_says_nothing_adds_nothing(body: Any) -> None:
    error = error_of(body)
    assert (str(error), error.validation_errors) == ("PATCH /api/v4/leads: 400 The server refused the request", [])


def test_a_long_text_is_cut() -> None:
    assert len(error_of(b"no " * 100_000).detail) == 300


def test_plain_text_is_not_shown_where_answers_hold_secrets() -> None:
    assert REASON not in str(error_of(REASON.encode(), info=INFO._replace(secret=True)))


# -- what it is about -----------------------------------------------------------------------------

FIELDS = [NumericField(field_id=51, value=3), SelectField(field_id=52, value="Blue"), TextField(field_code="WEB", value="x")]


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        ("custom_fields_values.1.values.0.value", (52, None), "Blue"),
        ("custom_fields_values[1][values][0][value]", (52, None), "Blue"),
        ("custom_fields_values.1.field_id", (52, None), 52),
        ("custom_fields_values.2.values", (None, "WEB"), [{"value": "x"}]),
        ("custom_fields_values.1.values.0.enum_code", (52, None), None),
        ("custom_fields_values.7.values", (None, None), None),
        ("price", (None, None), 5),
        ("", (None, None), None),
    ],
)
def test_the_path_is_followed_into_what_was_sent(mode: Mode, path: str, field: tuple[Any, Any], value: Any) -> None:
    body = problems({"request_id": "0", "errors": [{"code": "NotSupportedChoice", "path": path, "detail": "d"}]})
    given = LeadUpdate(price=5, custom_fields_values=FIELDS)
    with pytest.raises(ValidationError) as caught:
        mode.wait(mode.client(serve(answer(body, 400))).leads.update(9, given))
    (found,) = caught.value.validation_errors
    assert (found.field_id, found.field_code) == field
    assert found.value == value
    assert found.item is given
    assert found.index == 0
    named = next((str(each) for each in field if each is not None), None)
    assert (f"(field {named})" in str(caught.value)) is (named is not None)


def test_the_value_is_in_no_message(mode: Mode) -> None:
    body = problems({"request_id": "0", "errors": [{"code": "InvalidValue", "path": "name", "detail": "d"}]})
    with pytest.raises(ValidationError) as caught:
        mode.wait(mode.client(serve(answer(body, 400))).leads.update(9, LeadUpdate(name="a person")))
    error = caught.value
    assert error.validation_errors[0].value == "a person"
    assert "a person" not in f"{error} {error!r} {vars(error)}"
    assert copy.copy(error).validation_errors[0].item is error.validation_errors[0].item
    copied = pickle.loads(pickle.dumps(error))
    assert (copied.validation_errors[0].value, copied.validation_errors[0].item) == ("a person", None)
    assert error.validation_errors[0] == FieldError("0", "name", "InvalidValue", "d")


def test_a_batch_names_the_object_of_the_caller(mode: Mode) -> None:
    given = [ContactUpdate(id=1, name="a"), ContactUpdate(id=2, name="b", request_id="mine"), ContactUpdate(id=3, name="c")]
    for one, index in (
        ({"validation-errors": [{"request_id": "mine", "errors": [{"path": "name", "code": "X"}]}]}, 1),
        ({"errors": {"3": "no"}}, 2),
        ({"errors": {"2.name": ["no"]}}, 2),
        ({"errors": {"0": "no"}}, 0),
    ):
        with pytest.raises(ValidationError) as caught:
            mode.wait(mode.client(serve(answer(one, 400))).contacts.update_many(given))
        (found,) = caught.value.validation_errors
        assert (found.index, found.item) == (index, given[index])


def test_a_raw_request_names_its_value(mode: Mode) -> None:
    body = problems({"request_id": "0", "errors": [{"code": "X", "path": "0.price"}]})
    with pytest.raises(ValidationError) as caught:
        mode.wait(mode.client(serve(answer(body, 400))).request("POST", "/api/v4/leads", body=[{"0": {"price": 7}}]))
    assert caught.value.validation_errors[0].value == 7


# -- batches --------------------------------------------------------------------------------------


def refusing_by_id(request: httpx.Request) -> httpx.Response:
    sent = json.loads(request.content)
    found = {str(item["id"]): REASON for item in sent if item.get("loss_reason_id")}
    if found:
        return answer({"errors": found, "title": "Bad Request", "status": 400}, 400)
    return answer({"_embedded": {"leads": [{"id": item["id"], "updated_at": 1} for item in sent]}})


def test_the_innocent_objects_of_a_batch_are_sent_again(mode: Mode) -> None:
    given = [LeadUpdate(id=70, price=1), LeadUpdate(id=71, loss_reason_id=4), LeadUpdate(id=72, price=3)]
    server = serve(refusing_by_id)
    outcomes = {each.item.id: each for each in mode.all(mode.client(server).leads.update_each(given))}
    assert [outcomes[each.id].status for each in given] == ["saved", "refused", "saved"]
    assert [each.detail for each in outcomes[71].errors] == [REASON]
    assert outcomes[71].errors[0].item is given[1]
    assert [[item["id"] for item in body] for body in server.bodies] == [[70, 71, 72], [70, 72]]


def test_a_refusal_that_names_nobody_refuses_all(mode: Mode) -> None:
    server = serve(problem(400, "Bad Request", errors=["a", "b"]))
    outcomes = mode.all(mode.client(server).leads.update_each([LeadUpdate(id=1, price=1), LeadUpdate(id=2, price=1)]))
    assert [each.status for each in outcomes] == ["refused", "refused"]
    assert "a; b" in str(outcomes[0].error)


def call(mark: str) -> CallCreate:
    return CallCreate(direction="inbound", duration=9, source="pbx", phone="+15550100", request_id=mark)


def partly(*marks: str, **more: Any) -> httpx.Response:
    """A success that stored the calls with these marks."""
    stored = [{"id": i, "entity_id": 5, "entity_type": "contact", "request_id": mark} for i, mark in enumerate(marks)]
    return answer({"_total_items": len(stored), "_embedded": {"calls": stored}, **more})


NOT_FOUND = {"request_id": "b", "title": "No such phone", "status": 404}


@pytest.mark.parametrize(
    ("given", "statuses"),
    [
        (partly("a", "c", errors=[NOT_FOUND]), ["saved", "refused", "saved"]),
        (partly("a", "c", errors={"1": "No such phone"}), ["saved", "refused", "saved"]),
        (partly("a", errors=[NOT_FOUND]), ["saved", "refused", "unknown"]),
        (partly("a", errors=["No such phone"]), ["saved", "refused", "refused"]),
        (partly(errors=[{"title": "No such phone"}]), ["refused", "refused", "refused"]),
        (partly("a", "b", "c", errors=[]), ["saved", "saved", "saved"]),
    ],
    ids=["by mark", "by place", "one more is missing", "a text", "none stored", "no errors"],
)
def test_what_a_success_says_of_others_is_their_outcome(mode: Mode, given: httpx.Response, statuses: list[str]) -> None:
    calls = [call("a"), call("b"), call("c")]
    outcomes = {each.item.request_id: each for each in mode.all(mode.client(serve(given)).calls.create_each(calls))}
    assert [outcomes[each.request_id].status for each in calls] == statuses
    for each in outcomes.values():
        if each.status == "refused":
            assert "No such phone" in str(each.error)
            assert each.errors == () or each.errors[0].item is each.item


def test_one_object_that_a_success_refuses_is_an_error(mode: Mode) -> None:
    given = call("b")
    with pytest.raises(ValidationError, match="No such phone") as caught:
        mode.wait(mode.client(serve(partly(errors=[NOT_FOUND]))).calls.create(given))
    assert caught.value.status == 200
    assert caught.value.sent_maybe is False
    assert caught.value.validation_errors[0].item is given


def test_a_batch_raises_what_a_success_refuses(mode: Mode) -> None:
    with pytest.raises(ValidationError, match="No such phone") as caught:
        mode.wait(mode.client(serve(partly("a", errors=[NOT_FOUND]))).calls.create_many([call("a"), call("b")]))
    assert [each.status for each in caught.value.batch] == ["saved", "refused"]
