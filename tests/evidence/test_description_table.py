"""Facts about operations that nothing else would miss, in a table of our own: each was found missing or wrong once."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from amokit import models
from amokit.constants import EventType, FieldErrorCode

from tests.evidence.description import description, view

OPERATIONS = {
    # operation: method, path, and how it is called
    "count_talks": ("GET", "/api/v4/talks/count", "talks.count"),
    "get_event_type": ("GET", "/api/v4/events/types/{key}", "events.types.get"),
    "create_ai_text_source": ("POST", "/api/v2/sources/text", "ai_sources.create_text"),
    "create_ai_url_source": ("POST", "/api/v2/sources/url", "ai_sources.create_url"),
    "create_ai_file_source": ("POST", "/api/v2/sources/file", "ai_sources.create_file"),
    "import_ai_products": ("POST", "/api/v2/agent/knowledges/products/import", "ai_sources.import_products"),
    "create_unsorted_forms": ("POST", "/api/v4/leads/unsorted/forms", "unsorted.create_form_many"),
    "list_element_files": ("GET", "/api/v4/catalogs/{catalog_id}/{element_id}/files", "catalogs.elements.files.list"),
    "list_catalog_element_links": ("GET", "/api/v4/catalogs/{catalog_id}/elements/{id}/links", "catalogs.elements.links.list"),
}


@pytest.mark.parametrize(("name", "expected"), OPERATIONS.items(), ids=OPERATIONS)
def test_operations(name: str, expected: tuple[str, str, str]) -> None:
    operation = next(o for o in view().operations if o.id == name)
    assert (operation.method, operation.path, f"{operation.resource}.{operation.call}") == expected


@pytest.mark.parametrize("name", ["count_talks", "get_event_type", "create_ai_text_source", "import_ai_products"])
def test_guesses_say_so(name: str) -> None:
    assert next(route.raw for route in description().routes if route.id == name)["x-evidence"]


def test_one_form_is_one() -> None:
    forms = next(o for o in view().operations if o.id == "create_unsorted_forms")
    assert (forms.batch or {})["single"] == "create_form"


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (EventType.ENTITY_SEGMENT_ATTACHED, "entity_segment_attached"),
        (EventType.ENTITY_SEGMENT_DETACHED, "entity_segment_detached"),
        (EventType.SEGMENT_CREATED, "segment_created"),
        (EventType.INVOICE_PAID, "invoice_paid"),
        (EventType.INVOICE_CREATED, "invoice_created"),
        (FieldErrorCode.TOO_FEW, "TooFew"),
        (FieldErrorCode.TOO_LONG, "TooLong"),
    ],
)
def test_known_values(known: str, value: str) -> None:
    assert known == value


def test_the_headers_that_every_call_may_have() -> None:
    document = description().document
    user = document["components"]["securitySchemes"]["context_user"]
    assert (user["in"], user["name"]) == ("header", "X-Context-User-ID")
    assert {"bearer": [], "context_user": []} in document["security"]
    assert {"bearer": []} in document["security"]
    for name in ("Error", "EmptyPage", "Absent", "Done"):
        assert "X-Request-Id" in document["components"]["responses"][name]["headers"]


@pytest.mark.parametrize("name", ["Lead", "Contact", "Company", "Customer", "Task", "Note"])
def test_the_group_is_nullable_by_one_rule(name: str) -> None:
    assert description().properties(name)["group_id"].schema["type"] == ["integer", "null"]


def annotation(cls: Any, name: str) -> str:
    return str(inspect.signature(cls).parameters[name].annotation)


@pytest.mark.parametrize(
    ("cls", "name", "expected"),
    [
        (models.ContactCreate, "name", "str | Unset"),
        (models.ContactUpdate, "last_name", "str | Unset"),
        (models.CustomerCreate, "next_price", "Decimal | int | float | None | Unset"),
        (models.TransactionCreate, "next_price", "Decimal | int | float | Unset"),
        (models.CallCreate, "link", "str | Unset"),
        (models.CallNoteParamsWrite, "duration", "int | Unset"),
        (models.CallNoteParamsWrite, "call_result", "str | Unset"),
        (models.ContactChatLink, "request_id", "str | Unset"),
        (models.SelectField, "enum_code", "str | Unset"),
        (models.ChatClient, "ref_id", "str | Unset"),
        (models.RoleCreate, "rights", "RoleRightsWrite | RoleRightsWriteDict"),
    ],
)
def test_what_write_models_take(cls: Any, name: str, expected: str) -> None:
    assert annotation(cls, name) == expected


@pytest.mark.parametrize("name", ["Range", "TimeRange"])
def test_what_is_not_proven_is_not_claimed(name: str) -> None:
    schema = description().schemas[name]
    assert "inclusive" not in schema["description"]
    assert schema["x-evidence"]


@pytest.mark.parametrize("name", ["LeadUpdate", "ContactUpdate", "CompanyUpdate", "CustomerUpdate"])
def test_nobody_is_told_that_none_clears(name: str) -> None:
    assert "clears" not in description().schemas[name]["description"]
