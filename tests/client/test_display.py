"""Models and pages are shown by the names and values of their attributes, in `repr` and in notebooks; secrets never are."""

from __future__ import annotations

import inspect
from datetime import timedelta, timezone
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM
from amokit.errors import NoSuchFieldError
from amokit.models import Contact, CustomFieldValues, Lead, LeadCreate, TagRef, TokenResponse
from amokit_api.serialization.custom_fields import bind_zone

from .support import HOST, page


def field(field_id: int, name: str, kind: str, *values: Any, code: str | None = None) -> dict[str, Any]:
    return {
        "field_id": field_id,
        "field_name": name,
        "field_code": code,
        "field_type": kind,
        "values": [value if isinstance(value, dict) else {"value": value} for value in values],
    }


LEAD: dict[str, Any] = {
    "id": 11,
    "name": "Окно <b>",
    "price": 10,
    "status_id": None,
    "created_at": 1795773144,
    "closed_at": None,
    "is_deleted": False,
    "custom_fields_values": [
        field(1, "Comment", "text", "x", code="COMMENT"),
        field(2, "Сегмент", "select", {"value": "Опт", "enum_id": 5, "enum_code": None}),
        field(3, "Услуги", "multiselect", {"value": "Доставка", "enum_id": 6}, {"value": "Гарантия", "enum_id": 7}),
        field(4, "Signed", "date", 1796072400),
    ],
    "_links": {"self": {"href": "https://mycompany.amocrm.ru/api/v4/leads/11"}},
    "_embedded": {"tags": [{"id": 3, "name": "vip", "color": None}], "companies": []},
    "brand_new": {"token": "SECRET"},
}


def test_a_model_shows_what_its_attributes_give() -> None:
    assert repr(Lead.from_dict(LEAD)) == "\n".join(
        [
            "Lead(",
            "    id=11, name='Окно <b>', price=10, created_at=2026-11-27 09:52:24+00:00, is_deleted=False,",
            "    custom_fields=<CustomFields COMMENT='x', Сегмент='Опт', Услуги=['Доставка', 'Гарантия'],"
            " Signed=2026-11-30 21:00:00+00:00>,",
            "    tags=[Tag(id=3, name='vip')], companies=[], unknown_keys=['brand_new'],",
            ")",
        ]
    )
    assert repr(Lead.from_dict({"id": 1, "name": "a"})) == "Lead(id=1, name='a')"
    assert repr(Lead.from_dict({})) == "Lead()"


def test_looking_changes_nothing() -> None:
    lead = Lead.from_dict(LEAD)
    _ = repr(lead), lead._repr_html_()  # pyright: ignore[reportPrivateUsage]
    assert lead.to_dict() == LEAD


def test_days_are_those_of_the_account_where_its_zone_is_known() -> None:
    lead = Lead.from_dict(LEAD)
    bind_zone(lead, timezone(timedelta(hours=3)))
    assert "Signed=2026-12-01>" in repr(lead)


@pytest.mark.parametrize("value", [None, {}, [], "x", {"values": "x"}, {"field_type": "date", "values": [None, {"value": {}}]}])
def test_what_is_damaged_can_be_looked_at(value: Any) -> None:
    contact = Contact.from_dict({"id": "one", "custom_fields_values": [value], "_embedded": value, "created_at": "soon"})
    assert repr(contact).startswith("Contact(")
    assert "<table>" in contact._repr_html_()
    assert repr(CustomFieldValues) is not None


def test_long_texts_and_lists_are_cut() -> None:
    lead = Lead.from_dict({"id": 1, "name": "n" * 500, "_embedded": {"tags": [{"id": i, "name": str(i)} for i in range(40)]}})
    shown = repr(lead)
    assert "n" * 59 + "…'" in shown
    assert "… 40 in all]" in shown
    assert len(shown) < 400


def test_secrets_are_never_shown() -> None:
    token = TokenResponse.from_dict({"access_token": "SECRET-A", "refresh_token": "SECRET-R", "expires_in": 86400})
    for shown in (repr(token), token._repr_html_()):
        assert "SECRET" not in shown
        assert "access_token" in shown
    assert "SECRET" not in repr(Lead.from_dict(LEAD))
    assert "SECRET" not in Lead.from_dict(LEAD)._repr_html_()


def test_a_missing_field_does_not_put_values_into_the_message() -> None:
    with pytest.raises(NoSuchFieldError, match=r"filled are \['COMMENT', 'Сегмент', 'Услуги', 'Signed'\]"):
        _ = Lead.from_dict(LEAD).custom_fields["nothing"]


def test_html_is_escaped() -> None:
    shown = Lead.from_dict(LEAD)._repr_html_()
    assert "Окно &lt;b&gt;" in shown
    assert "<b>" not in shown
    assert "_links" not in shown and "closed_at" not in shown


def test_a_page_is_a_table() -> None:
    body = page("leads", [LEAD, {"id": 12, "price": 5}], _page=1)
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(lambda request: body)) as amo:
        shown = amo.leads.list()._repr_html_()
    assert shown.count("<tr>") == 3
    assert "<th>custom_fields</th>" in shown and "<td>12</td>" in shown and "&lt;b&gt;" in shown
    assert "Page of 2 from GET /api/v4/leads" in shown


def test_a_client_says_whose_it_is() -> None:
    with AmoCRM("mycompany", token="SECRET") as amo:
        assert repr(amo) == f"<AmoCRM {HOST}>"
    assert repr(AsyncAmoCRM("mycompany.kommo.com", token="SECRET")) == "<AsyncAmoCRM mycompany.kommo.com>"


def test_what_is_sent_is_shown_by_its_arguments() -> None:
    assert (
        repr(LeadCreate(name="Roof", tags_to_add=[TagRef(name="vip")]))
        == "LeadCreate(name='Roof', tags_to_add=[TagRef(name='vip')])"
    )


@pytest.mark.parametrize("cls", [AmoCRM, AsyncAmoCRM])
def test_the_signature_of_a_client_names_every_option(cls: type[Any]) -> None:
    shown = inspect.signature(cls).parameters
    assert {"account", "transport", "token", "auth", "base_url", "timeout", "retry", "limiter", "log", "proxy"} <= shown.keys()
    assert not [part for part in shown.values() if part.kind is inspect.Parameter.VAR_KEYWORD]
