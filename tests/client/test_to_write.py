"""What was read can be written back, or made anew, whatever has a form for it; and never stands for it by itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoCRM, ArgumentError, models
from amokit.errors import WrongTypeError
from amokit.models import Lead, LeadUpdate, TagsWrite
from amokit_api.serialization.read_model import ReadModel
from amokit_sandbox import Sandbox

from .support import Mode, answer, serve

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.json"
SCHEMAS = json.loads(BUNDLE.read_text(encoding="utf-8"))["components"]["schemas"]
NOTED: dict[str, Any] = {"created_by": 5, "created_at": 1700000000, "updated_by": 5, "updated_at": 1700000001, "_links": {}}
TASK = {
    **NOTED,
    "id": 9,
    "text": "Call",
    "complete_till": 1700009999,
    "entity_id": 11,
    "entity_type": "leads",
    "is_completed": False,
    "result": [],
    "group_id": 0,
    "account_id": 3,
}
ELEMENT = {
    **NOTED,
    "id": 31,
    "catalog_id": 7,
    "name": "Nut",
    "is_deleted": False,
    "currency_id": None,
    "custom_fields_values": [
        {"field_id": 1, "field_name": "SKU", "field_code": "SKU", "field_type": "text", "values": [{"value": "N-1"}]},
        {"field_id": 2, "field_name": "New", "field_code": None, "field_type": "brand_new", "values": [{"value": 1}]},
    ],
}
SKU = {"field_id": 1, "values": [{"value": "N-1"}]}

# class, what is read, the method, the class that writes it, what is sent
FORMS: list[tuple[str, dict[str, Any], str, str, dict[str, Any]]] = [
    ("Tag", {"id": 3, "name": "VIP", "color": None}, "to_write", "TagRef", {"id": 3}),
    ("Tag", {"name": "VIP"}, "to_write", "TagRef", {"name": "VIP"}),
    (
        "EntityTag",
        {"id": 3, "name": "VIP", "color": "FFFFFF", "request_id": "0"},
        "to_write",
        "TagUpdate",
        {"id": 3, "name": "VIP", "color": "FFFFFF"},
    ),
    ("EntityTag", {"id": 3, "name": "VIP", "color": None}, "to_create", "TagCreate", {"name": "VIP"}),
    (
        "Task",
        TASK,
        "to_write",
        "TaskUpdate",
        {
            "id": 9,
            "text": "Call",
            "complete_till": 1700009999,
            "entity_id": 11,
            "entity_type": "leads",
            "is_completed": False,
        },
    ),
    (
        "Task",
        {**TASK, "result": {"text": "ok"}},
        "to_create",
        "TaskCreate",
        {
            "text": "Call",
            "complete_till": 1700009999,
            "entity_id": 11,
            "entity_type": "leads",
            "is_completed": False,
            "result": {"text": "ok"},
        },
    ),
    (
        "Note",
        {**NOTED, "id": 4, "entity_id": 11, "note_type": "common", "params": {"text": "Hello", "new": 1}, "group_id": 0},
        "to_write",
        "CommonNoteUpdate",
        {"id": 4, "entity_id": 11, "note_type": "common", "params": {"text": "Hello"}},
    ),
    (
        "Note",
        {"id": 4, "note_type": "sms_in", "params": {"text": "Hi", "phone": "+15550100"}},
        "to_create",
        "SmsInNoteCreate",
        {"note_type": "sms_in", "params": {"text": "Hi", "phone": "+15550100"}},
    ),
    (
        "EntityLink",
        {
            "entity_id": 1,
            "entity_type": "leads",
            "to_entity_id": 31,
            "to_entity_type": "catalog_elements",
            "metadata": {"quantity": 2.5, "catalog_id": 7, "price_id": None},
        },
        "to_write",
        "LinkWrite",
        {"to_entity_id": 31, "to_entity_type": "catalog_elements", "metadata": {"quantity": 2.5, "catalog_id": 7}},
    ),
    (
        "EntityLink",
        {"to_entity_id": 21, "to_entity_type": "contacts", "metadata": {"main_contact": True}},
        "to_write",
        "LinkWrite",
        {"to_entity_id": 21, "to_entity_type": "contacts", "metadata": {"is_main": True}},
    ),
    (
        "CatalogElement",
        ELEMENT,
        "to_write",
        "CatalogElementUpdate",
        {"id": 31, "name": "Nut", "custom_fields_values": [SKU]},
    ),
    ("CatalogElement", ELEMENT, "to_create", "CatalogElementCreate", {"name": "Nut", "custom_fields_values": [SKU]}),
    (
        "Pipeline",
        {
            "id": 2,
            "name": "Sales",
            "sort": 1,
            "is_main": True,
            "is_archive": False,
            "account_id": 3,
            "_embedded": {"statuses": []},
        },
        "to_write",
        "PipelineUpdate",
        {"name": "Sales", "sort": 1, "is_main": True},
    ),
    (
        "PipelineStatus",
        {"id": 6, "name": "New", "sort": 10, "color": "#fffeb2", "type": 0, "is_editable": True, "descriptions": []},
        "to_write",
        "PipelineStatusUpdate",
        {"id": 6, "name": "New", "sort": 10, "color": "#fffeb2"},
    ),
    (
        "Lead",
        {
            **NOTED,
            "id": 1,
            "name": "Deal",
            "price": 5,
            "score": None,
            "loss_reason_id": None,
            "_embedded": {"tags": [{"id": 3, "name": "VIP", "color": None}], "companies": [{"id": 8, "_links": {}}]},
            "custom_fields_values": ELEMENT["custom_fields_values"],
        },
        "to_write",
        "LeadUpdate",
        {"id": 1, "name": "Deal", "price": 5, "custom_fields_values": [SKU], "_embedded": {"tags": [{"id": 3}]}},
    ),
    (
        "Lead",
        {"id": 1, "name": "Deal", "_embedded": {"tags": [], "contacts": [{"id": 21, "is_main": True, "_links": {}}]}},
        "to_create",
        "LeadCreate",
        {"name": "Deal", "_embedded": {"contacts": [{"id": 21, "is_main": True}]}},
    ),
    (
        "Note",
        {
            "id": 4,
            "entity_id": 11,
            "note_type": "call_in",
            "params": {"uniq": 5, "duration": "15", "source": "pbx", "link": None, "call_status": "4", "call_responsible": 504},
        },
        "to_create",
        "CallInNoteCreate",
        {
            "entity_id": 11,
            "note_type": "call_in",
            "params": {"uniq": "5", "duration": 15, "source": "pbx", "call_status": 4, "call_responsible": 504},
        },
    ),
    ("EntityFile", {"file_uuid": "f-1", "id": 5}, "to_write", "EntityFileRef", {"file_uuid": "f-1"}),
]


@pytest.mark.parametrize(
    ("name", "read", "method", "form", "sent"), FORMS, ids=[f"{row[0]}.{row[2]} {i}" for i, row in enumerate(FORMS)]
)
def test_what_was_read_has_a_form_to_send(name: str, read: Any, method: str, form: str, sent: Any) -> None:
    model = getattr(models, name).from_dict(read)
    written = getattr(model, method)()
    assert type(written).__name__ == form
    assert written.to_dict() == sent
    assert model.to_dict() == read


@pytest.mark.parametrize(
    ("kind", "came", "sent"),
    [
        ("text", {"value": 42}, {"value": "42"}),
        ("multitext", {"value": 7999, "enum_code": "WORK"}, {"value": "7999", "enum_code": "WORK"}),
        ("checkbox", {"value": "1"}, {"value": True}),
        ("select", {"value": "x", "enum_id": "55"}, {"enum_id": 55}),
        ("smart_address", {"value": 1010, "enum_code": "zip"}, {"value": "1010", "enum_code": "zip"}),
        ("date", {"value": "1790802000"}, {"value": 1790802000}),
        ("birthday", {"value": "-100"}, {"value": -100}),
        ("chained_list", {"catalog_id": "3", "catalog_element_id": 8.0}, {"catalog_id": 3, "catalog_element_id": 8}),
        ("items", {"value": {"unit_price": "10.5", "metadata": []}}, {"value": {"unit_price": 10.5, "metadata": []}}),
        (
            "legal_entity",
            {"value": {"name": "Acme", "vat_id": 77, "entity_type": "2"}},
            {"value": {"name": "Acme", "vat_id": "77", "entity_type": 2}},
        ),
        ("file", {"value": {"file_uuid": "u", "file_size": "10"}}, {"value": {"file_uuid": "u", "file_size": 10}}),
    ],
)
def test_what_came_as_another_type_is_sent_as_it_reads(kind: str, came: Any, sent: Any) -> None:
    field = {"field_id": "5", "field_name": "F", "field_code": None, "field_type": kind, "values": [came]}
    read = {"id": 1, "custom_fields_values": [field], "_embedded": {"tags": [{"id": "3", "name": "VIP"}]}}
    lead = Lead.from_dict(read)
    wanted = [{"field_id": 5, "values": [sent]}]
    assert [each.to_dict() for each in lead.custom_fields.to_write_all()] == wanted
    written = lead.to_write().to_dict()
    assert (written["custom_fields_values"], written["_embedded"]) == (wanted, {"tags": [{"id": 3}]})
    assert lead.to_dict() == read


def test_what_makes_another_one_has_no_ids_of_the_first() -> None:
    """Nodes of a tree and statuses get ids of their own; what the server makes by itself is not sent."""
    nodes = [{"id": 1, "parent_id": None, "value": "A", "sort": 1}, {"id": 2, "parent_id": 1, "value": "B", "sort": 2}]
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        fields = amo.catalogs.custom_fields(amo.catalogs.create(name="Goods").id)
        tree = models.CustomField.from_dict({"id": 5, "name": "Tree", "type": "category", "nested": nodes})
        made = fields.get(fields.create(tree.to_create()).id).nested or []
        assert [(node.value, node.parent_id) for node in made] == [("A", None), ("B", made[0].id)]
        assert not {node.id for node in made} & {1, 2}
        for pipeline in list(amo.pipelines.list()):
            twin = amo.pipelines.get(amo.pipelines.create(pipeline.to_create()).id)
            names = [[status.name for status in each.statuses if status.type != 1] for each in (pipeline, twin)]
            assert names[0] == names[1]


def test_templates_are_written_back_with_their_buttons() -> None:
    buttons = [{"type": "inline", "text": "Yes"}, {"type": "url", "text": "More", "url": "https://example.com"}]
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        amo.chat_templates.create(name="Hello", content="Hello!", buttons=buttons)  # type: ignore[arg-type]
        (template,) = amo.chat_templates.list().items
        assert (template.waba_category, template.to_dict()["waba_examples"]) == ("", []), "or this says nothing"
        amo.chat_templates.update(template.id, template.to_write())
        amo.chat_templates.create(template.to_create())
        assert [each.to_dict()["buttons"] for each in amo.chat_templates.list()] == [buttons, buttons]


def test_statuses_are_written_back_whatever_their_colour() -> None:
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        pipeline = next(iter(amo.pipelines.list()))
        of = amo.pipelines.statuses(pipeline.id)
        assert {"#99ccff", "#c1c1c1", "#CCFF66"} <= {status.color for status in pipeline.statuses}, "or this says nothing"
        for status in pipeline.statuses:
            of.update(status.id, status.to_write())
            assert of.get(status.id).to_dict() == status.to_dict()


def test_the_forms_of_custom_fields_are_as_before() -> None:
    lead = Lead.from_dict({"id": 1, "custom_fields_values": ELEMENT["custom_fields_values"]})
    assert lead.custom_fields.to_write("SKU", field_id=9).to_dict() == {"field_id": 9, "values": [{"value": "N-1"}]}


@pytest.mark.parametrize(
    ("name", "read", "method", "message"),
    [
        ("Note", {"id": 1, "note_type": "amomail_message", "params": {}}, "to_write", "a Note with note_type 'amomail_message'"),
        ("Note", {"id": 1}, "to_create", "a Note with note_type None cannot be written"),
        ("Task", {"id": 1, "text": "x"}, "to_create", "this Task cannot be written as a TaskCreate: .*complete_till"),
        ("Tag", {"color": "FFFFFF"}, "to_write", "TagRef needs `id` or `name`"),
        (
            "Lead",
            {
                "id": 1,
                "custom_fields_values": [
                    {"field_id": 5, "field_code": "N", "field_type": "text", "values": [{"value": "x" * 257}]}
                ],
            },
            "to_write",
            r"field 5 \(N\) cannot be written: .* takes at most 256 characters, not 257",
        ),
    ],
)
def test_what_cannot_be_written_is_said(name: str, read: Any, method: str, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        getattr(getattr(models, name).from_dict(read), method)()


# -- what has none --------------------------------------------------------------------------------

NO_FORM = {
    "Chat": "a chat is made by its message",
    "ChatMessage": "sent by another service",
    "ChatLocation": "part of a message of a chat",
    "ChatContact": "part of a message of a chat",
    "ChatTemplateReview": "only its state is set, by its source",
    "CustomerEmbedded": "part of a customer",
    "CustomersMode": "a set of values",
    "FileSession": "an upload",
    "FileAuthor": "part of a file",
    "LeadSource": "read by id, written by the external one",
    "ProductsSettings": "a setting of the account",
    "ShortLinkMetadata": "part of a short link",
    "SourceServiceParams": "part of a source",
    "SourceServicePage": "part of a source",
    "TransactionEmbedded": "part of a transaction",
    "User": "made with a password, which is never read",
    "UserEntityRights": "part of the rights",
    "UserTaskRights": "part of the rights",
    "UserStatusRights": "part of the rights",
    "UserStatusActions": "part of the rights",
    "UserCatalogRights": "part of the rights",
    "WidgetUserLogin": "holds a password",
    "ChatTemplateInlineButton": "part of a template",
    "ChatTemplateUrlButton": "part of a template",
    "ItemDiscount": "part of an invoice item",
    "TargetingNoteContact": "part of a note",
    "Link": "a web address",
}


def test_whatever_has_a_form_says_so() -> None:
    closed = {name for name, schema in SCHEMAS.items() if schema.get("unevaluatedProperties") is False}
    read = {
        name
        for name in SCHEMAS
        if name not in closed and any(f"{name}{end}" in closed for end in ("Create", "Update", "Write", "Ref"))
    }
    silent = {name for name in read if not {"x-write", "x-create"} & set(SCHEMAS[name])}
    assert silent == set(NO_FORM)


def test_custom_fields_can_be_looked_up_wherever_they_are_written() -> None:
    for name, schema in SCHEMAS.items():
        if "custom_fields_values" in schema.get("properties", {}) and {"x-write", "x-create"} & set(schema):
            assert hasattr(getattr(models, name), "custom_fields"), name


def test_every_form_is_a_method_of_its_class() -> None:
    found = 0
    for name, schema in SCHEMAS.items():
        for key, method in (("x-write", "to_write"), ("x-create", "to_create")):
            if key in schema:
                assert callable(getattr(getattr(models, name), method))
                found += 1
    assert found > 90


# -- what was read by itself ----------------------------------------------------------------------


def test_a_read_model_in_the_place_of_one_to_send_is_refused(mode: Mode) -> None:
    lead = Lead.from_dict({"id": 1, "name": "x", "_embedded": {"tags": [{"id": 3, "name": "VIP", "color": None}]}})
    assert lead.embedded and lead.embedded.tags
    server = serve(answer({"id": 1, "updated_at": 5}))
    amo = mode.client(server)
    for call in (
        lambda: amo.leads.update(1, lead),
        lambda: amo.leads.update(1, LeadUpdate(embedded=TagsWrite(tags=lead.embedded.tags))),  # type: ignore[arg-type]
        lambda: amo.leads.update(1, LeadUpdate(embedded=lead.embedded)),  # type: ignore[arg-type]
        lambda: amo.leads.update_many([lead]),
        lambda: amo.request("PATCH", "/api/v4/leads/1", body=lead),
    ):
        with pytest.raises(WrongTypeError, match=r"to_write\(\) makes one|to_dict\(\) is its JSON"):
            mode.wait(call())
    assert server.seen == []
    mode.wait(amo.leads.update(1, LeadUpdate(embedded=TagsWrite(tags=[tag.to_write() for tag in lead.embedded.tags]))))
    mode.wait(amo.leads.update(1, lead.to_write()))
    assert server.bodies == [{"_embedded": {"tags": [{"id": 3}]}}, {"id": 1, "name": "x", "_embedded": {"tags": [{"id": 3}]}}]


def test_every_read_model_refuses() -> None:
    for name in models.__all__:
        cls = getattr(models, name)
        if isinstance(cls, type) and issubclass(cls, ReadModel):
            with pytest.raises(WrongTypeError, match=f"^a {name} was read, and cannot be sent"):
                cls.from_dict({})._to_wire()
