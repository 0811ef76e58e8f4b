"""What amoCRM sends, as typed events: nothing is dropped, text becomes what it stands for."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from amokit import AmoCRM, fields, webhooks
from amokit.errors import (
    ArgumentError,
    HookError,
    HookSignatureError,
    HookTooLargeError,
    MalformedHookError,
    NoSuchFieldError,
    WrongTypeError,
    ZoneError,
)
from amokit.webhooks import Limits, parse

from ..operations import ROOT
from .bodies import ACCOUNT, LEAD, form, leaves

DOCUMENT = json.loads((ROOT / "generated/openapi.json").read_text(encoding="utf-8"))
ROOMS = fields.MultiselectKey(12, int)


def one(node: dict[str, Any], **options: Any) -> Any:
    (event,) = parse(form(node), **options).events
    return event


def examples() -> dict[str, tuple[str, Any]]:
    """The examples of the description, by webhook and media type."""
    found: dict[str, tuple[str, Any]] = {}
    for name, item in DOCUMENT["webhooks"].items():
        for operation in item.values():
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                found[f"{name} {media}"] = media, content["example"]
            for parameter in operation.get("parameters", []):
                found[name] = "application/x-www-form-urlencoded", parameter["example"]
    return found


@pytest.mark.parametrize("name", examples())
def test_the_examples_of_the_description_are_read(name: str) -> None:
    media, example = examples()[name]
    body = json.dumps(example).encode() if media.endswith("json") else form(example)
    delivery = parse(body, media)
    assert delivery.events and not delivery.unplaced and not delivery.rest
    for event in delivery.events:
        assert not isinstance(event, webhooks.UnknownEvent), event
        assert not event._extra or event._extra.keys() <= {key for _, key, _ in event._slots}, (
            "a key that the class does not have"
        )


def test_text_becomes_numbers_flags_and_times() -> None:
    event = one({"account": ACCOUNT, "leads": {"status": [LEAD]}})
    match event:
        case webhooks.LeadStatusChangedEvent(id=501, old_status_id=20, status_id=142):
            pass
        case _:
            pytest.fail(f"{event!r}")
    assert (event.price, event.price_with_minor_units, event.link_changed) == (15000, 15000.5, True)
    assert event.created_at == datetime(2026, 10, 1, 9, tzinfo=UTC)
    assert [(tag.id, tag.name) for tag in event.tags] == [(3, "site")]
    assert event.account == (77, "shop", "shop.amocrm.ru")
    assert event.path == "leads[status]"
    assert event.old_responsible_user_id is None


def test_custom_fields_are_read_by_the_keys_of_entities() -> None:
    event = one({"leads": {"update": [LEAD]}}, zone=ZoneInfo("Europe/Moscow"))
    found = event.custom_fields
    assert found[fields.NumberKey(11)] == Decimal("42.5")
    assert found[fields.TextKey(11)] == "42.5"
    assert found[ROOMS] == [61, 62]
    assert found[fields.RadioKey(13, int)] == 71
    assert found[fields.DateKey(14)] == date(2026, 10, 1)
    assert found[fields.CheckboxKey(15)] is True
    assert found[fields.BirthdayKey(16)] == date(1980, 1, 12)
    assert [(str(phone), phone.label_id) for phone in found[fields.PHONE]] == [("+7900", 81)]
    assert found[fields.TrackingDataKey(18)] is None
    assert found[fields.AddressKey(19)] == fields.Address(address_line_1="Main st 1", city="Riga")
    assert found[fields.NumberKey(404)] is None
    assert found["utm"].values is None
    assert (found["PHONE"].field_id, found["PHONE"].values[0].value, found.phones[0].enum_id) == (17, "+7900", 81)
    assert found.value(11) == "42.5" and len(found) == 9 and 404 not in found
    with pytest.raises(NoSuchFieldError):
        found[404]
    assert "Area='42.5'" in repr(found) and "PHONE" in repr(event)
    with pytest.raises(ArgumentError, match="holds no day"):
        found.day(14)
    with pytest.raises(ArgumentError, match="cannot be written"):
        found.to_write(11)
    assert found.to_write_all() == []


@pytest.mark.parametrize("damaged", ["x", ["y"], {"name": "no id"}, {"id": "11", "values": [["x"], {"value": ["x"]}]}])
def test_damaged_custom_fields_are_kept_and_pass_over(damaged: Any) -> None:
    lead = {"id": "1", "custom_fields": [damaged, {"id": "12", "values": ["x"]}]}
    event = one({"leads": {"add": [lead]}})
    assert event.custom_fields[fields.TextKey(12)] == "x"
    assert event.custom_fields[fields.NumberKey(11)] is None
    assert leaves(event.to_dict()) == leaves(lead)


def test_a_day_wants_a_zone_and_a_birthday_does_not() -> None:
    found = one({"leads": {"update": [LEAD]}}).custom_fields
    assert found[fields.BirthdayKey(16)] == date(1980, 1, 12)
    assert found[fields.DateKey(14, "Europe/Moscow")] == date(2026, 10, 1)
    with pytest.raises(ZoneError):
        found[fields.DateKey(14)]


@pytest.mark.parametrize(
    "values, wanted",
    [
        ([{"value": "x"}], "x"),
        (["x"], "x"),
        ({"value": "x"}, "x"),
        ({"1": {"value": "x"}}, "x"),
        ({"7": "x"}, "x"),
        ([""], ""),
    ],
)
def test_each_form_of_values(values: Any, wanted: str) -> None:
    lead = {"id": "1", "custom_fields": {"4": {"id": "11", "values": values}}}
    assert one({"leads": {"add": [lead]}}).custom_fields[fields.TextKey(11)] == wanted


KINDS = [
    ({"leads": {"add": [{"id": "1"}]}}, "LeadAddedEvent"),
    ({"leads": {"restore": [{"id": "1"}]}}, "LeadRestoredEvent"),
    ({"leads": {"responsible": [{"id": "1"}]}}, "LeadResponsibleChangedEvent"),
    ({"leads": {"delete": [{"id": "1", "type": "lead"}]}}, "LeadDeletedEvent"),
    ({"leads": {"note": [{"note": {"id": "1", "text": "a&amp;b"}}]}}, "LeadNoteAddedEvent"),
    ({"leads": {"site_visit": [{"id": "1"}]}}, "DigitalPipelineLeadEvent"),
    ({"customers": {"period": [{"id": "1", "old_period_id": "2"}]}}, "DigitalPipelineCustomerEvent"),
    ({"contacts": {"add": [{"id": "1"}]}}, "ContactAddedEvent"),
    ({"contacts": {"add": [{"id": "1", "type": "company"}]}}, "CompanyAddedEvent"),
    ({"contacts": {"note": [{"type": "company", "note": {"id": "1"}}]}}, "CompanyNoteAddedEvent"),
    ({"companies": {"delete": [{"id": "1"}]}}, "CompanyDeletedEvent"),
    ({"contacts": {"add": [{"id": "1", "type": "robot"}]}}, "UnknownEvent"),
    ({"customers": {"update": [{"id": "1", "next_price": "9.5"}]}}, "CustomerUpdatedEvent"),
    ({"task": {"delete": [{"id": "1"}]}}, "TaskDeletedEvent"),
    ({"task": {"update": [[{"id": "1"}]]}}, "TaskUpdatedEvent"),
    ({"catalogs": {"delete": [{"id": "1", "catalog_id": "2"}]}}, "CatalogElementDeletedEvent"),
    ({"catalogs": {"delete": [{"id": "1"}]}}, "UnknownEvent"),
    ({"unsorted": {"add": [{"uid": "ab", "source_data": {"name_2": {"value": "x"}}}]}}, "UnsortedAddedEvent"),
    ({"unsorted": {"delete": [{"uid": "ab", "action": "accept"}]}}, "UnsortedAcceptedEvent"),
    ({"unsorted": {"delete": [{"uid": "ab", "action": "decline"}]}}, "UnsortedDeclinedEvent"),
    ({"unsorted": {"delete": [{"uid": "ab", "action": "merge"}]}}, "UnknownEvent"),
    ({"message": {"add": [{"id": "a-b", "chat_id": "c", "text": ""}]}}, "MessageReceivedEvent"),
    ({"outgoing_message": {"add": [{"id": "a-b", "chat_id": "c"}]}}, "MessageSentEvent"),
    ({"add": [{"id": "a-b", "chat_id": "c"}]}, "MessageReceivedEvent"),
    ({"add": [{"id": "4", "reviews": [{"id": "1"}]}]}, "ChatTemplateReviewedEvent"),
    ({"talk": {"add": [{"talk_id": "5"}]}}, "TalkAddedEvent"),
    ({"leads": {"merge": [{"id": "1"}]}}, "UnknownEvent"),
    ({"orders": {"add": [{"id": "1"}]}}, "UnknownEvent"),
    ({"leads": {"add": [{"name": "no id"}]}}, "UnknownEvent"),
    ({"leads": {"add": [{"id": "abc"}]}}, "UnknownEvent"),
    ({"leads": {"add": [{"id": ""}]}}, "UnknownEvent"),
    ({"leads": {"add": "5"}}, "UnknownEvent"),
    ({"leads": "5"}, "UnknownEvent"),
    ({"receiver": "a", "text": "b"}, "UnknownEvent"),
]


@pytest.mark.parametrize("node, name", KINDS, ids=[f"{name}-{i}" for i, (_, name) in enumerate(KINDS)])
def test_each_kind_has_its_class_and_nothing_is_dropped(node: dict[str, Any], name: str) -> None:
    event = one(node)
    assert type(event).__name__ == name
    assert leaves(event.to_dict()) == leaves(node)


def test_several_events_in_one_request_in_their_order() -> None:
    node = {
        "leads": {"update": {"3": {"id": "3"}, "0": {"id": "1"}}, "add": [{"id": "5"}]},
        "task": {"add": [{"id": "9"}]},
        "state": "x",
    }
    delivery = parse(form(node))
    assert [(event.path, event.to_dict()["id"]) for event in delivery.events] == [
        ("leads[update]", "3"),
        ("leads[update]", "1"),
        ("leads[add]", "5"),
        ("task[add]", "9"),
    ]
    assert delivery.rest == {"state": "x"}


def test_unknown_keys_are_kept() -> None:
    event = one({"leads": {"add": [{"id": "1", "mood": "good", "deep": {"a": ["1", "2"]}}]}})
    assert event.to_dict() == {"id": "1", "mood": "good", "deep": {"a": ["1", "2"]}}


def test_a_key_tells_repeats_apart() -> None:
    body = {"account": ACCOUNT, "leads": {"update": [LEAD]}}
    first, again = one(body), one(body)
    assert first.key == again.key and len(first.key) == 32
    others = [
        one({"leads": {"update": [LEAD]}}),
        one({"account": ACCOUNT, "leads": {"status": [LEAD]}}),
        one({"account": ACCOUNT, "leads": {"update": [{**LEAD, "updated_at": "1790845261"}]}}),
    ]
    assert len({first.key, *(event.key for event in others)}) == 4
    assert one({"orders": {"add": ["x"]}}).key != one({"orders": {"add": ["y"]}}).key
    copy = pickle.loads(pickle.dumps(first))
    assert (copy, copy.key, copy.path, copy.account) == (first, first.key, first.path, first.account)


def test_tasks_have_their_times_as_text_too() -> None:
    event = one(
        {"task": {"update": [{"id": "7", "complete_till": "2026-10-01 09:00:00", "last_modified": "soon", "action_close": "0"}]}}
    )
    assert event.complete_till == datetime(2026, 10, 1, 9, tzinfo=UTC)
    assert event.last_modified is None and event.to_dict()["last_modified"] == "soon"
    assert event.complete_before is None and event.action_close is False
    made = webhooks.TaskUpdatedEvent(id=7, complete_till=event.complete_till)
    assert made.to_dict() == {"id": 7, "complete_till": "2026-10-01 09:00:00"}


def test_ids_of_an_accepted_incoming_lead_are_numbers() -> None:
    result = {"leads": ["501"], "contacts": ["601", "602"]}
    event = one({"unsorted": {"delete": [{"uid": "ab", "action": "accept", "accept_result": result}]}})
    assert (event.accept_result.leads, event.accept_result.contacts) == ([501], [601, 602])
    assert event.to_dict()["accept_result"] == result


def test_lists_whose_numbers_have_gaps_are_lists() -> None:
    lead = one({"leads": {"update": [{"id": "1", "tags": {"0": {"id": "5"}, "2": {"id": "9"}}}]}})
    assert [tag.id for tag in lead.tags] == [5, 9]
    review = one({"add": [{"id": "5", "type": "waba", "reviews": {"3": {"id": "1"}}}]})
    assert [each.id for each in review.reviews] == [1]
    data = {"leads": {"4": {"name": "n", "custom_fields": {"2": {"id": "5", "values": {"1": "x"}}}}}}
    made = one({"unsorted": {"add": [{"uid": "ab", "data": data}]}})
    assert made.data.leads[0].custom_fields[fields.TextKey(5)] == "x"


def test_linked_leads_are_a_map_by_id() -> None:
    event = one({"contacts": {"update": [{"id": "6", "linked_leads_id": {"99827190000": {"ID": "99827190000"}}}]}})
    assert {key: linked.id for key, linked in event.linked_leads_id.items()} == {"99827190000": 99827190000}


def test_custom_fields_inside_an_incoming_lead() -> None:
    data = {"leads": [{"name": "n", "custom_fields": [{"id": "5", "values": ["1"]}]}]}
    event = one({"unsorted": {"add": [{"uid": "ab", "data": data}]}})
    assert event.data.leads[0].custom_fields[fields.TextKey(5)] == "1"


WIDGET = {"token": "a.b.c", "data": {"lead": "11"}, "return_url": "https://shop.kommo.com/api/v4/salesbot/3/continue/4"}


@pytest.mark.parametrize("body", [form(WIDGET), json.dumps(WIDGET).encode()])
def test_a_request_of_a_bot(body: bytes) -> None:
    (event,) = parse(body).events
    assert isinstance(event, webhooks.WidgetRequestedEvent)
    assert (event.run, event.data, event.account.host) == (("salesbot", 3, 4), {"lead": "11"}, "shop.kommo.com")
    assert "a.b.c" not in repr(event)


@pytest.mark.parametrize(
    "url", ["https://shop.kommo.com/api/v4/leads/1", "x", "https://a/api/v4/salesbot/3/continue/4/../../leads"]
)
def test_a_return_url_of_no_run(url: str) -> None:
    event: Any = one({**WIDGET, "return_url": url})
    with pytest.raises(HookError, match="return_url"):
        event.run  # noqa: B018


def test_a_step_of_a_widget() -> None:
    trigger = {"type": "14", "type_code": "lead_status_changed", "data": {"id": "11", "element_type": "2"}, "time": "1790845200"}
    event = one(
        {"event": trigger, "action": {"settings": {"widget": {"settings": {"a": "b"}}}}, "subdomain": "shop", "account_id": "77"}
    )
    assert isinstance(event, webhooks.WidgetTriggeredEvent) and event.event and event.event.data
    assert (event.event.data.id, event.account.id, event.account.subdomain) == (11, 77, "shop")
    assert event.action and event.action.settings and event.action.settings.widget
    assert event.action.settings.widget.settings == {"a": "b"}


def test_hooks_of_the_chats_service() -> None:
    message = {"conversation": {"id": "c"}, "message": {"id": "m", "type": "text", "text": "hi", "markup": None}}
    (event,) = parse(json.dumps({"account_id": "a", "time": 1790845200, "message": message}).encode(), "application/json").events
    assert isinstance(event, webhooks.ChatMessageSentEvent)
    assert (event.message.message.text, event.message.message.markup) == ("hi", None)
    for action, name in (("typing", "ChatTypingEvent"), ("reaction", "ChatReactionEvent")):
        body = {"account_id": "a", "action": {action: {"user": {"id": "u"}}}}
        assert [type(event).__name__ for event in parse(json.dumps(body)).events] == [name]


def test_an_uninstall_hook_is_checked() -> None:
    import hashlib
    import hmac

    signature = hmac.new(b"secret", b"client|77", hashlib.sha256).hexdigest()
    event: Any = one({"account_id": "77", "client_uuid": "client", "signature": signature})
    assert isinstance(event, webhooks.UninstalledEvent) and event.account.id == 77
    event.verify("client", "secret")
    with pytest.raises(HookSignatureError):
        event.verify("client", "another")


def test_an_event_that_says_no_object_cannot_be_fetched() -> None:
    event: Any = one({"message": {"add": [{"id": "a", "chat_id": "b"}]}})
    with pytest.raises(HookError, match="talk_id"):
        event.fetch(AmoCRM("shop", token="t"))


@pytest.mark.parametrize(
    "body, kind, error",
    [
        (b"{", "application/json", MalformedHookError),
        (b"[]", "application/json", MalformedHookError),
        (b'{"a": ' + b"9" * 5000 + b"}", "application/json", MalformedHookError),
        (b'{"a": "\xff"}', "application/json", MalformedHookError),
        (b"a=1", "multipart/form-data; boundary=x", MalformedHookError),
        (b'{"a":' * 30 + b"1" + b"}" * 30, "application/json", HookTooLargeError),
        (b'{"a":' * 200_000 + b"1", "application/json", HookTooLargeError),
        (b"a[b]=1&" * 25_000, None, HookTooLargeError),
        (b"a" + b"[b]" * 20 + b"=1", None, HookTooLargeError),
        (b"a=" + b"x" * 1_000_001, None, HookTooLargeError),
    ],
    ids=str,
)
def test_what_is_no_hook_is_a_named_error(body: bytes, kind: str | None, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        parse(body, kind)
    assert type(caught.value) is error or error is MalformedHookError
    assert len(str(caught.value)) < 300


def test_limits_can_be_changed() -> None:
    parse(b"a[b][c]=1", limits=Limits(depth=3))
    with pytest.raises(HookTooLargeError, match="2 levels"):
        parse(b"a[b][c]=1", limits=Limits(depth=2))
    with pytest.raises(HookTooLargeError, match="more than 3 are"):
        parse(b"a=11", limits=Limits(size=3))


@pytest.mark.parametrize("body", [None, {"leads": {}}, [], 5], ids=repr)
def test_what_a_framework_made_of_a_body_is_no_body(body: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"^parse takes the body of a request as bytes or text, not a \w+$"):
        parse(body)
