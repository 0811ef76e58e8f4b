"""Values of custom fields as they are written and as they are read."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .support import errors

FILE = {"file_uuid": "11111111-1111-4111-8111-111111111111"}


@pytest.mark.parametrize(
    ("field_id", "written", "read"),
    [
        (1101, [{"value": "Acme"}], [{"value": "Acme"}]),
        (124, [{"value": 7}], [{"value": "7"}]),
        (124, [{"value": 7.0}], [{"value": "7"}]),
        (124, [{"value": 0.1}], [{"value": "0.1"}]),
        (124, [{"value": "12.50"}], [{"value": "12.50"}]),
        (1104, [{"value": False}], [{"value": False}]),
        (123, [{"enum_id": 55}], [{"value": "Retail", "enum_id": 55, "enum_code": None}]),
        (123, [{"value": "Wholesale"}], [{"value": "Wholesale", "enum_id": 57, "enum_code": None}]),
        (
            1105,
            [{"value": "Assembly"}, {"enum_id": 61}],
            [
                {"value": "Assembly", "enum_id": 62, "enum_code": "assembly"},
                {"value": "Delivery", "enum_id": 61, "enum_code": "delivery"},
            ],
        ),
        # The day that it is in the account's zone, at midnight there.
        (1107, [{"value": 1634601600}], [{"value": 1634590800}]),
        (1107, [{"value": "2021-10-19T00:00:00+03:00"}], [{"value": 1634590800}]),
        (1107, [{"value": -86400}], [{"value": -97200}]),
        (1107, [{"value": "1985-07-01T00:00:00+04:00"}], [{"value": 489009600}]),
        (1108, [{"value": 1634601600}], [{"value": 1634601600}]),
        (1108, [{"value": "2021-10-19T12:00:00+03:00"}], [{"value": 1634634000}]),
        (
            1110,
            [{"value": "Riga", "enum_code": "city"}, {"value": "LV", "enum_id": 6}],
            [{"value": "Riga", "enum_id": 3, "enum_code": "city"}, {"value": "LV", "enum_id": 6, "enum_code": "country"}],
        ),
        (1111, [{"value": {"name": "Acme"}}], [{"value": {"name": "Acme"}}]),
        (1112, [{"value": 100}], [{"value": "100"}]),
        (1113, [{"value": FILE}], [{"value": {**FILE, "is_deleted": False}}]),
    ],
)
def test_value_of_a_lead(field_id: int, written: list[Any], read: list[Any], client: httpx.Client) -> None:
    body = [{"custom_fields_values": [{"field_id": field_id, "values": written}]}]
    response = client.post("/api/v4/leads", json=body)
    assert response.status_code == 200, response.text
    [lead] = client.get("/api/v4/leads").json()["_embedded"]["leads"]
    [field] = lead["custom_fields_values"]
    assert field.keys() == {"field_id", "field_name", "field_code", "field_type", "values"}
    assert field["values"] == read


@pytest.mark.parametrize(
    ("kind", "written", "read"),
    [
        ("contacts", {"value": "+7", "enum_code": "MOB"}, {"value": "+7", "enum_id": 73, "enum_code": "MOB"}),
        ("contacts", {"value": "+7", "enum_id": 74}, {"value": "+7", "enum_id": 74, "enum_code": "FAX"}),
        ("companies", {"value": "+7"}, {"value": "+7", "enum_id": 91, "enum_code": "WORK"}),
    ],
)
def test_phone(kind: str, written: dict[str, Any], read: dict[str, Any], client: httpx.Client) -> None:
    body = [{"custom_fields_values": [{"field_code": "PHONE", "values": [written]}]}]
    assert client.post(f"/api/v4/{kind}", json=body).status_code == 200
    [entity] = client.get(f"/api/v4/{kind}").json()["_embedded"][kind]
    [field] = entity["custom_fields_values"]
    assert (field["field_code"], field["field_type"], field["values"]) == ("PHONE", "multitext", [read])


def test_errors_are_those_of_the_type_of_the_field(client: httpx.Client) -> None:
    item = {"field_id": 1111, "values": [{"value": {"nam": "Acme"}}]}
    response = client.post("/api/v4/leads", json=[{"custom_fields_values": [item]}])
    path = "custom_fields_values.0.values.0.value"
    assert errors(response) == {"0": {f"{path}.name": "FieldMissing", f"{path}.nam": "FieldNotExpected"}}


@pytest.mark.parametrize(
    ("item", "path", "code"),
    [
        ({"field_id": 999, "values": [{"value": "x"}]}, "field_id", "NotSupportedChoice"),
        ({"field_code": "PHONE", "values": [{"value": "x"}]}, "field_code", "NotSupportedChoice"),
        ({"field_id": 123, "values": [{"enum_id": 1}]}, "values.0.enum_id", "NotSupportedChoice"),
        ({"field_id": 123, "values": [{"value": "retail"}]}, "values.0.value", "NotSupportedChoice"),
        ({"field_id": 123, "values": [{"enum_id": 55}, {"enum_id": 57}]}, "values", "TooMany"),
        ({"field_id": 1105, "values": [{"enum_id": 61}, {"value": "x"}]}, "values.1.value", "NotSupportedChoice"),
        ({"field_id": 1105, "values": [{"enum_id": 61, "enum_code": None}]}, "values.0.enum_code", "FieldNotExpected"),
        ({"field_id": 1106, "values": [{"enum_id": 65, "enum_code": "cash"}]}, "values.0.enum_code", "FieldNotExpected"),
        ({"field_id": None, "field_code": None, "values": [{"value": "x"}]}, "field_id", "NotNullable"),
        ({"field_id": 123, "values": [{"value": None, "enum_id": None, "enum_code": None}]}, "values.0.enum_id", "NotNullable"),
        ({"field_id": 124, "values": [{"value": "many"}]}, "values.0.value", "InvalidType"),
        ({"field_id": 124, "values": [{"value": True}]}, "values.0.value", "InvalidType"),
        ({"field_id": 1104, "values": [{"value": "1"}]}, "values.0.value", "InvalidType"),
        ({"field_id": 1101, "values": [{"value": 1}]}, "values.0.value", "InvalidType"),
        ({"field_id": 1101, "values": [{"value": None}]}, "values.0.value", "NotNullable"),
        ({"field_id": 1101, "values": [{"value": "x", "enum_code": None}]}, "values.0.enum_code", "FieldNotExpected"),
        ({"field_id": 1107, "values": [{"value": "tomorrow"}]}, "values.0.value", "InvalidType"),
        ({"field_id": 1110, "values": [{"value": "x", "enum_code": "moon"}]}, "values.0.enum_code", "NotSupportedChoice"),
        ({"field_id": 1111, "values": [{"value": {}}]}, "values.0.value.name", "FieldMissing"),
        ({"field_id": 1101, "values": "x"}, "values", "InvalidType"),
        ({"field_id": 1101}, "values", "FieldMissing"),
        ({"values": [{"value": "x"}]}, "field_id", "FieldMissing"),
    ],
)
def test_refused_value(item: dict[str, Any], path: str, code: str, client: httpx.Client) -> None:
    good = {"field_id": 1102, "values": [{"value": "fine"}]}
    response = client.post("/api/v4/leads", json=[{}, {"custom_fields_values": [good, item]}])
    assert errors(response) == {"1": {f"custom_fields_values.1.{path}": code}}
    assert client.get("/api/v4/leads").status_code == 204


def test_a_renamed_field_and_option_are_renamed_in_values(client: httpx.Client) -> None:
    lead = {"name": "A", "custom_fields_values": [{"field_id": 123, "values": [{"enum_id": 55}]}]}
    (made,) = client.post("/api/v4/leads", json=[lead]).json()["_embedded"]["leads"]
    field = client.get("/api/v4/leads/custom_fields/123").json()
    options = [
        {"id": each["id"], "value": "Shops" if each["id"] == 55 else each["value"], "sort": each["sort"]}
        for each in field["enums"]
    ]
    assert client.patch("/api/v4/leads/custom_fields/123", json={"name": "Trade", "enums": options}).status_code == 200
    before = client.get(f"/api/v4/leads/{made['id']}").json()
    (value,) = before["custom_fields_values"]
    assert (value["field_name"], value["values"][0]["value"], value["values"][0]["enum_id"]) == ("Trade", "Shops", 55)
