"""All types of custom fields in one table, and the shortest ways to make an entity that has some."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from enum import IntEnum
from functools import cache, partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from amokit import fields
from amokit.fields import Address, FieldKey, Labelled
from amokit.models import (
    FieldFileWrite,
    InvoiceItemWrite,
    ItemDiscountWrite,
    Lead,
    LegalEntityWrite,
    LinkedEntityWrite,
    PayerWrite,
)
from amokit_api.serialization.custom_fields import CustomFields
from jsonschema_rs import Draft202012Validator, Registry

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
MOSCOW = ZoneInfo("Europe/Moscow")
ID = 4100


class Mode(IntEnum):
    """Options of the fields in the table."""

    RED = 11
    BLUE = 12


class Size(IntEnum):
    """Options of another field."""

    LARGE = 21


def envelope(kind: Any, values: Any, **more: Any) -> dict[str, Any]:
    """A field of an entity as the server sends it."""
    return {"field_id": ID, "field_name": "Поле", "field_code": None, "field_type": kind, "values": values, **more}


def lead(*envelopes: Any) -> Lead:
    return Lead.from_dict({"id": 5, "custom_fields_values": list(envelopes)})


def view(*envelopes: Any, zone: tzinfo | None = MOSCOW) -> CustomFields:
    """The look-up view of a lead whose client has bound a zone."""
    return CustomFields(lead(*envelopes).custom_fields_values, zone)


@cache
def _validator(name: str) -> Draft202012Validator:
    document = json.loads((ROOT / "generated" / "openapi.json").read_text("utf-8"))
    registry = Registry([("urn:bundle", document)])
    return Draft202012Validator({"$ref": f"urn:bundle#/components/schemas/{name}"}, registry=registry)


def schema_errors(name: str, instance: Any) -> list[str]:
    """What a schema of the description finds wrong."""
    return [f"{error.instance_path}: {error.message}" for error in _validator(name).iter_errors(instance)]


@cache
def described_types() -> Mapping[str, str]:
    """Class by type, as the description maps them."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text("utf-8"))
    mapping = document["components"]["schemas"]["CustomFieldValues"]["discriminator"]["mapping"]
    return {kind: ref.rpartition("/")[2] for kind, ref in mapping.items()}


@dataclass(frozen=True)
class Kind:
    """What one type of field looks like on both sides."""

    code: str
    make: Callable[[Any], FieldKey[Any, Any]]
    """Makes a key of an id or a code."""
    read: list[Any]
    """Values as the server sends them."""
    value: Any
    """What the key makes of them; of models their JSON form."""
    give: Any
    """What is given to the key to write."""
    sent: list[Any]
    """What goes out then."""
    copied: list[Any]
    """What writes the values that were read."""
    write: str = ""
    """Class that writes the type; empty for read-only."""
    refused: list[Any] = field(default_factory=list)
    """What the key does not take."""
    moved: list[Any] | None = None
    """What writes the values that were read to another field; `copied` unless said."""

    @property
    def key(self) -> FieldKey[Any, Any]:
        return self.make(ID)

    @property
    def empty(self) -> Any:
        """What the key reads where there is no value."""
        return [] if isinstance(self.value, list) else None


def json_form(value: Any) -> Any:
    """Models as their JSON; anything else as it is."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [json_form(item) for item in value] if isinstance(value, list) else value


def _text(code: str, make: Callable[[Any], FieldKey[Any, Any]], write: str, text: str) -> Kind:
    value = [{"value": text}]
    return Kind(code, make, value, text, text + "!", [{"value": text + "!"}], value, write, [5, None, ["x"], b"x"])


def _number(code: str, make: Callable[[Any], FieldKey[Any, Any]], write: str) -> Kind:
    value = [{"value": "100.50"}]
    refused = ["5", None, True, float("nan"), Decimal("Infinity"), [1]]
    return Kind(code, make, value, Decimal("100.50"), Decimal("7.10"), [{"value": "7.10"}], value, write, refused)


def _option(code: str, make: Callable[[Any], FieldKey[Any, Any]], write: str) -> Kind:
    value = [{"value": "Красный", "enum_id": 11, "enum_code": None}]
    refused = ["RED", None, Size.LARGE, True, [Mode.RED]]
    return Kind(
        code, make, value, Mode.RED, Mode.BLUE, [{"enum_id": 12}], [{"enum_id": 11}], write, refused, [{"value": "Красный"}]
    )


def _day(code: str, make: Callable[[Any], FieldKey[Any, Any]], write: str) -> Kind:
    # The 28th in Moscow, while it is still the 27th in UTC; and before 1970.
    value = [{"value": -26535600}]
    sent = [{"value": "2026-10-01T00:00:00+03:00"}]
    return Kind(code, make, value, date(1969, 2, 28), date(2026, 10, 1), sent, value, write, ["2026-10-01", 5, None])


def _object(
    code: str, make: Callable[[Any], FieldKey[Any, Any]], write: str, read: Any, give: Any, sent: Any, copied: Any, **more: Any
) -> Kind:
    values = [{"value": read}]
    several = code in ("legal_entity", "items")
    return Kind(
        code,
        make,
        values,
        [read] if several else read,
        [give] if several else give,
        [{"value": sent}],
        [{"value": copied}],
        write,
        ["x"] if code != "file" else [b"x"],
        **more,
    )


UUID = "11111111-1111-4111-8111-111111111111"
FILE = {"file_uuid": UUID, "version_uuid": None, "file_name": "offer.pdf", "file_size": 2048, "is_deleted": False}
LINE = {
    "sku": "A-1",
    "description": "Chair",
    "unit_price": 150.0,
    "quantity": 2.0,
    "unit_type": "pcs",
    "discount": {"type": "percentage", "value": 10},
    "vat_rate_id": None,
    "vat_rate_value": 20,
    "external_uid": "",
    "product_id": 4401,
    "bonus_points_per_purchase": 0.0,
    "metadata": [],
    "is_discount_recalculated": False,
    "is_total_sum_recalculated": False,
    "total_sum": 270.0,
}
READ_ONLY = ("vat_rate_id", "is_discount_recalculated", "is_total_sum_recalculated", "total_sum")
LEGAL = {"name": "Acme", "entity_type": 2, "vat_id": "7700", "kpp": None, "real_address": None}
LINK = {"name": "Ann", "entity_id": 501, "entity_type": "contacts", "catalog_id": None}
PAYER = {"name": "Ann", "entity_type": "contacts", "entity_id": 501, "email": None, "type": "individual"}
SUPPLIER = {"entity_id": 777, "name": "Acme", "vat_id": "77"}

KINDS: dict[str, Kind] = {
    kind.code: kind
    for kind in [
        _text("text", fields.TextKey, "TextField", "Acme"),
        _text("textarea", fields.TextareaKey, "TextareaField", "a\nb"),
        _text("url", fields.UrlKey, "UrlField", "https://example.com"),
        _text("streetaddress", fields.StreetAddressKey, "StreetAddressField", "Main st. 1"),
        _text("tracking_data", fields.TrackingDataKey, "TrackingDataField", "google"),
        Kind("org_legal_name", fields.LegalNameKey, [{"value": "Acme"}], "Acme", "Acme", [], []),
        _number("numeric", fields.NumberKey, "NumericField"),
        _number("price", fields.PriceKey, "PriceField"),
        _number("monetary", partial(fields.MonetaryKey, currency="EUR"), "MonetaryField"),
        Kind(
            "checkbox",
            fields.CheckboxKey,
            [{"value": True}],
            True,
            False,
            [{"value": False}],
            [{"value": True}],
            "CheckboxField",
            [1, "1", None],
        ),
        _option("select", partial(fields.SelectKey, options=Mode), "SelectField"),
        _option("radiobutton", partial(fields.RadioKey, options=Mode), "RadiobuttonField"),
        _option("category", partial(fields.CategoryKey, options=Mode), "CategoryField"),
        Kind(
            "multiselect",
            partial(fields.MultiselectKey, options=Mode),
            [{"value": "Красный", "enum_id": 11, "enum_code": "red"}, {"value": "Новый", "enum_id": 19, "enum_code": None}],
            [Mode.RED, 19],
            [Mode.BLUE, fields.UnlistedOption(19)],
            [{"enum_id": 12}, {"enum_id": 19}],
            [{"enum_id": 11}, {"enum_id": 19}],
            "MultiselectField",
            [Mode.RED, "RED", [Size.LARGE], ["RED"], [], None],
            [{"value": "Красный"}, {"value": "Новый"}],
        ),
        Kind(
            "multitext",
            fields.MultitextKey,
            [{"value": "+7000", "enum_id": 31, "enum_code": "WORK"}, {"value": "+7001", "enum_id": 32, "enum": "MOB"}],
            ["+7000", "+7001"],
            ["+7002", ("+7003", "MOB"), Labelled("+7004", "FAX"), Labelled("+7005", None, 34)],
            [
                {"value": "+7002"},
                {"value": "+7003", "enum_code": "MOB"},
                {"value": "+7004", "enum_code": "FAX"},
                {"value": "+7005", "enum_id": 34},
            ],
            [{"value": "+7000", "enum_id": 31, "enum_code": "WORK"}, {"value": "+7001", "enum_id": 32, "enum_code": "MOB"}],
            "MultitextField",
            [5, [], [5], [("a", "b", "c")], [("a", 1)], None],
            [{"value": "+7000", "enum_code": "WORK"}, {"value": "+7001", "enum_code": "MOB"}],
        ),
        _day("date", partial(fields.DateKey, zone=MOSCOW), "DateField"),
        _day("birthday", partial(fields.BirthdayKey, zone="Europe/Moscow"), "BirthdayField"),
        Kind(
            "date_time",
            fields.DateTimeKey,
            [{"value": -86400}],
            datetime(1969, 12, 31, tzinfo=UTC),
            datetime(2026, 10, 1, 12, tzinfo=MOSCOW),
            [{"value": 1790845200}],
            [{"value": -86400}],
            "DateTimeField",
            [date(2026, 10, 1), 1790845200, "2026-10-01T12:00:00Z", None],
        ),
        Kind(
            "smart_address",
            fields.AddressKey,
            [
                {"value": "Riga", "enum_id": 3, "enum_code": "city"},
                {"value": "LV", "enum_id": 6},
                {"value": "?", "enum_id": 9, "enum_code": "planet"},
            ],
            Address(city="Riga", country="LV"),
            Address(address_line_1="Main st. 1", zip="LV-1001"),
            [{"value": "Main st. 1", "enum_code": "address_line_1"}, {"value": "LV-1001", "enum_code": "zip"}],
            [
                {"value": "Riga", "enum_id": 3, "enum_code": "city"},
                {"value": "LV", "enum_id": 6},
                {"value": "?", "enum_id": 9, "enum_code": "planet"},
            ],
            "SmartAddressField",
            ["Riga", {"city": "Riga"}, Address(), None],
            [{"value": "Riga", "enum_code": "city"}, {"value": "LV", "enum_id": 6}, {"value": "?", "enum_code": "planet"}],
        ),
        _object(
            "legal_entity",
            fields.LegalEntityKey,
            "LegalEntityField",
            LEGAL,
            LegalEntityWrite(name="Acme"),
            {"name": "Acme"},
            {"name": "Acme", "entity_type": 2, "vat_id": "7700"},
        ),
        _object(
            "items",
            fields.ItemsKey,
            "ItemsField",
            LINE,
            InvoiceItemWrite(description="Desk", discount=ItemDiscountWrite(type="amount", value=5)),
            {"description": "Desk", "discount": {"type": "amount", "value": 5}},
            {key: value for key, value in LINE.items() if key not in READ_ONLY},
        ),
        _object(
            "linked_entity",
            fields.LinkedEntityKey,
            "LinkedEntityField",
            LINK,
            LinkedEntityWrite(entity_id=7, entity_type="companies"),
            {"entity_id": 7, "entity_type": "companies"},
            {"name": "Ann", "entity_id": 501, "entity_type": "contacts"},
        ),
        _object(
            "payer",
            fields.PayerKey,
            "PayerField",
            PAYER,
            PayerWrite(name="Bob"),
            {"name": "Bob"},
            {"name": "Ann", "entity_type": "contacts", "entity_id": 501, "type": "individual"},
        ),
        _object("supplier", fields.SupplierKey, "SupplierField", SUPPLIER, 778, {"entity_id": 778}, {"entity_id": 777}),
        _object(
            "file",
            fields.FileKey,
            "FileField",
            FILE,
            FieldFileWrite(file_uuid=UUID, file_size=1),
            {"file_uuid": UUID, "file_size": 1},
            {"file_uuid": UUID, "file_name": "offer.pdf", "file_size": 2048},
        ),
        Kind(
            "chained_list",
            fields.ChainedListKey,
            [{"catalog_id": 3001, "catalog_element_id": 88}, {"catalog_id": 3002, "catalog_element_id": 89}],
            [{"catalog_id": 3001, "catalog_element_id": 88}, {"catalog_id": 3002, "catalog_element_id": 89}],
            [(3001, 90)],
            [{"catalog_id": 3001, "catalog_element_id": 90}],
            [{"catalog_id": 3001, "catalog_element_id": 88}, {"catalog_id": 3002, "catalog_element_id": 89}],
            "ChainedListField",
            [[], [(1,)], [3001], "ab", [(1, 2)] * 6, None],
        ),
    ]
}
WRITABLE = {code: kind for code, kind in KINDS.items() if kind.write}


def table(kinds: Iterable[Kind]) -> list[Any]:
    """The rows, as a test takes them."""
    return [pytest.param(kind, id=kind.code) for kind in kinds]
