"""Writing fields with the classes of the description, and what fails before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, day
from amokit.models import (
    AddressPartFieldValue,
    CatalogElementCreate,
    ChainedListField,
    ChainedListFieldValue,
    ClearField,
    CompanyUpdate,
    ContactUpdate,
    CustomerUpdate,
    DateField,
    DateTimeField,
    LeadCreate,
    LeadUpdate,
    LinkedEntityField,
    LinkedEntityWrite,
    MultiselectField,
    MultitextField,
    MultitextFieldValue,
    NumericField,
    RawModel,
    SelectField,
    SelectFieldValue,
    SmartAddressField,
    TextField,
    TextFieldValue,
)

from .support import MOSCOW


def sent(*fields: Any) -> list[Any]:
    """What a request carries."""
    found: list[Any] = LeadUpdate(custom_fields_values=fields).to_dict()["custom_fields_values"]
    return found


class TestWriting:
    def test_each_field_in_one_line(self) -> None:
        update = LeadUpdate(
            custom_fields_values=[
                TextField(field_id=1, value="x"),
                SelectField(field_code="SRC", enum_id=5),
                MultitextField(field_code="PHONE", value="+7000", enum_code="MOB"),
                DateField(field_id=3, value=day(date(2026, 10, 1), MOSCOW)),
                DateTimeField(field_id=4, value=datetime(2026, 10, 1, 12, tzinfo=UTC)),
                ClearField(field_id=7),
            ]
        )
        assert update.to_dict() == {
            "custom_fields_values": [
                {"field_id": 1, "values": [{"value": "x"}]},
                {"field_code": "SRC", "values": [{"enum_id": 5}]},
                {"field_code": "PHONE", "values": [{"value": "+7000", "enum_code": "MOB"}]},
                {"field_id": 3, "values": [{"value": "2026-10-01T00:00:00+03:00"}]},
                {"field_id": 4, "values": [{"value": 1790856000}]},
                {"field_id": 7, "values": None},
            ]
        }

    def test_several_values(self) -> None:
        field = MultitextField(
            field_code="PHONE", values=[MultitextFieldValue(value="1"), MultitextFieldValue(value="2", enum_code="FAX")]
        )
        assert sent(field) == [{"field_code": "PHONE", "values": [{"value": "1"}, {"value": "2", "enum_code": "FAX"}]}]

    def test_clearing_sends_null(self) -> None:
        assert sent(ClearField(field_id=7), ClearField(field_code="WEB")) == [
            {"field_id": 7, "values": None},
            {"field_code": "WEB", "values": None},
        ]

    def test_what_is_not_known_yet_goes_as_json(self) -> None:
        raw = {"field_id": 9, "values": [{"beam": 1}]}
        assert sent(RawModel(raw)) == [raw]

    @pytest.mark.parametrize("model", [LeadCreate, LeadUpdate, ContactUpdate, CompanyUpdate, CustomerUpdate])
    def test_in_every_entity(self, model: Any) -> None:
        assert model(custom_fields_values=[TextField(field_id=1, value="x")]).to_dict() == {
            "custom_fields_values": [{"field_id": 1, "values": [{"value": "x"}]}]
        }

    def test_in_an_element_of_a_catalog(self) -> None:
        element = CatalogElementCreate(name="Chair", custom_fields_values=[NumericField(field_code="PRICE", value=5)])
        assert element.to_dict()["custom_fields_values"] == [{"field_code": "PRICE", "values": [{"value": 5}]}]


IMPOSSIBLE: dict[str, Callable[[], Any]] = {
    "no values": lambda: TextField(field_id=4100, values=[]),
    "two values of one": lambda: TextField(field_id=4100, values=[TextFieldValue(value="a"), TextFieldValue(value="b")]),
    "two options of one": lambda: SelectField(field_id=4100, values=[SelectFieldValue(enum_id=1), SelectFieldValue(enum_id=2)]),
    "no options": lambda: MultiselectField(field_id=4100, values=[]),
    "an option without a key": lambda: SelectField(field_id=4100, values=[SelectFieldValue()]),
    "a part of an address that is not named": lambda: SmartAddressField(
        field_id=4100, values=[AddressPartFieldValue(value="Riga")]
    ),
    "a link to nothing": lambda: LinkedEntityField(field_id=4100, value=LinkedEntityWrite(entity_type="contacts")),
    "six levels": lambda: ChainedListField(field_id=4100, values=[ChainedListFieldValue(catalog_id=1, catalog_element_id=2)] * 6),
    "no number": lambda: NumericField(field_id=4100, value=float("nan")),
    "a day as a time": lambda: DateTimeField(field_id=4100, value=date(2026, 1, 1)),  # type: ignore[arg-type]
    "a day in no zone": lambda: DateField(field_id=4100, value=date(2026, 1, 1)),  # type: ignore[arg-type]
    "a time in no zone": lambda: DateTimeField(field_id=4100, value=datetime(2026, 1, 1)),
}
NAMELESS: dict[str, Callable[[], Any]] = {
    "a text": lambda: TextField(value="x"),
    "an option": lambda: SelectField(enum_id=5),
    "a clear": lambda: ClearField(),
}


class TestImpossible:
    """Each fails when the request is built, with an error of the package that says which field is meant."""

    @pytest.mark.parametrize("make", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
    def test_is_refused_and_nothing_is_sent(self, make: Callable[[], Any]) -> None:
        seen: list[httpx.Request] = []

        def server(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(200, json={"id": 1})

        with AmoCRM("acme", token="t", transport=httpx.MockTransport(server)) as amo, pytest.raises(ValueError):
            amo.leads.update(1, LeadUpdate(custom_fields_values=[TextField(field_id=1, value="fine"), make()]))
        assert seen == []

    @pytest.mark.parametrize("make", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
    def test_is_refused_with_the_name_of_the_field(self, make: Callable[[], Any]) -> None:
        with pytest.raises(ValueError, match="4100"):
            sent(TextField(field_id=1, value="fine"), make())

    @pytest.mark.parametrize("make", NAMELESS.values(), ids=NAMELESS)
    def test_a_field_needs_an_id_or_a_code(self, make: Callable[[], Any]) -> None:
        with pytest.raises(ValueError, match=r"needs `field_id` or `field_code`"):
            sent(make())

    def test_a_field_without_a_value_is_refused_at_once(self) -> None:
        with pytest.raises(TypeError, match="TextField needs `values`, or one of `value`"):
            TextField(field_id=1)
        with pytest.raises(TypeError, match="TextField takes either `values` or `value`, not both"):
            TextField(field_id=1, value="x", values=[])
