"""Custom fields: their definitions, and values from the form of requests (no type) into the form of answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from functools import cache, partial
from typing import Any
from zoneinfo import ZoneInfo

from ..account import ENTITIES
from ..description import Description
from ..problems import Refused, each, refuse
from ..store.documents import Documents
from .schemas import Validation

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
ADDRESS_PARTS = ("address_line_1", "address_line_2", "city", "state", "zip", "country")


Field = Mapping[str, Any]
"""The definition of a custom field, as the API gives it."""
Value = dict[str, Any]


class Fields:
    """The custom fields of an account, by the collection whose objects have them."""

    def __init__(self, description: Description, validation: Validation, documents: Documents) -> None:
        self._validation = validation
        self._documents = documents
        self._components = write_components(description)

    def of(self, collection: str, parent: Any = None) -> Sequence[Field]:
        """The fields of the objects of a collection; each catalog has its own."""
        definitions = "catalogs/custom_fields" if collection == "catalogs/elements" else f"{collection}/custom_fields"
        return self._documents.table(definitions, parent)

    def find(self, fields: Iterable[Field], item: Any) -> Field | None:
        """The field that an item of `custom_fields_values` means."""
        if not isinstance(item, dict):
            return None
        key, value = ("id", item["field_id"]) if item.get("field_id") else ("code", item.get("field_code"))
        return next((field for field in fields if value and field.get(key) == value), None)

    def any(self, item: Any) -> Field | None:
        """The field that an item means, whatever has it."""
        for collection in (*ENTITIES, "customers/segments", "catalogs/elements"):
            if found := self.find(self.of(collection), item):
                return found
        return None

    def narrow(self, instance: Any, names: list[str]) -> int | None:
        """Which write schema an item is meant for, so that errors speak of the field's own type."""
        field = self.any(instance)
        name = self._components.get(field["type"]) if field else None
        return names.index(name) if name in names else None

    def merge(self, collection: str, parent: Any, stored: Sequence[Value] | None, items: Any) -> list[Value] | None:
        """Stored values with those of a request in place of their fields'; None when there are none left."""
        if items is None:
            return None
        known = self.of(collection, parent)
        values = {value["field_id"]: value for value in stored or ()}

        def replace(item: Value) -> None:
            field = self.find(known, item)
            if field is None:
                raise refuse("field_id" if item.get("field_id") else "field_code")
            values.pop(field["id"], None)
            if item["values"] is not None:
                named = {f"field_{key}": field.get(key) for key in ("id", "name", "code", "type")}
                values[field["id"]] = {**named, "values": self._read(field, item)}

        each(items, replace, "custom_fields_values")
        return list(values.values()) or None

    def missing(self, collection: str, parent: Any, values: Iterable[Value] | None) -> list[Field]:
        """Fields that must have a value and have none."""
        given = {value["field_id"] for value in values or ()}
        return [field for field in self.of(collection, parent) if field.get("is_required") and field["id"] not in given]

    def _read(self, field: Field, item: Value) -> list[Value]:
        """The values of an item as they are read later."""
        values = item["values"]
        if name := self._components.get(field["type"]):
            pointer = f"/components/schemas/{name}"
            given = {key: item[key] for key in ("field_id", "field_code", "values") if key in item}
            if errors := self._validation.errors(pointer, given):
                raise Refused([(0, error) for error in errors])
            values = self._validation.kept(pointer, item)["values"]
        return each(values, partial(read_value, field), "values")


def write_components(description: Description) -> dict[str, str]:
    """The write schema of each type of field: `TextField` for what is read as `TextCustomField`."""
    pointer = description.component("CustomFieldValues")
    mapping = description.at(pointer)["discriminator"]["mapping"] if pointer else {}
    names = {kind: str(ref).rpartition("/")[2].replace("CustomField", "Field") for kind, ref in mapping.items()}
    return {kind: name for kind, name in names.items() if description.component(name)}


def read_value(field: Field, item: Value) -> Value:
    """A value as it is read later; raises `Refused` for what no schema says is wrong with it."""
    kind = field["type"]
    if kind in ("select", "multiselect", "radiobutton", "category"):
        found = option(field, item)
        code = {} if kind == "category" else {"enum_code": found.get("code")}
        return {"value": found["value"], "enum_id": found["id"], **code}
    if kind == "multitext":
        label = option(field, {key: item[key] for key in ("enum_id", "enum_code") if key in item})
        return {"value": item["value"], "enum_id": label["id"], "enum_code": label["value"]}
    if kind == "smart_address":
        number = item["enum_id"] if "enum_id" in item else 1 + ADDRESS_PARTS.index(item["enum_code"])
        return {"value": item["value"], "enum_id": number, "enum_code": ADDRESS_PARTS[number - 1]}
    if kind in ("numeric", "price", "monetary"):
        return {"value": decimal(item["value"])}
    if kind in ("date", "birthday", "date_time"):
        moment = seconds(item["value"])
        return {"value": moment if kind == "date_time" else midnight(moment)}
    if kind == "file":
        return {"value": {**item["value"], "is_deleted": False}}
    return dict(item)


def option(field: Field, item: Value) -> Value:
    """The option that a value names by the first of its keys, the first one where it names none; labels are their own codes."""
    options: list[Value] = field.get("enums") or field.get("nested") or []
    keys = {"enum_id": "id", "enum_code": "value" if field["type"] == "multitext" else "code", "value": "value"}
    key = next((key for key in keys if key in item), None)
    for found in options:
        if key is None or found.get(keys[key]) == item[key]:
            return found
    raise refuse(key or "value")


def decimal(value: int | float | str) -> str:
    """Numbers are read as text."""
    if isinstance(value, str):
        if not NUMBER.fullmatch(value):
            raise refuse("value", code="InvalidType")
        return value
    return format(Decimal(str(value)), "f").removesuffix(".0")


@cache
def zone() -> ZoneInfo:
    """The zone in which the account keeps calendar days; its offset has been another one in summer, and from 2011 to 2014."""
    return ZoneInfo("Europe/Moscow")


def seconds(value: int | str) -> int:
    """Unix seconds of a time, which may be given as RFC 3339 text or as a number in text."""
    if isinstance(value, int):
        return value
    if value.lstrip("-").isdigit():
        return int(value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise refuse("value", code="InvalidType") from None
    return since_epoch(moment if moment.tzinfo else moment.replace(tzinfo=zone()))


def midnight(moment: int) -> int:
    """The beginning of the day of a time, in the account's zone."""
    day = (EPOCH + timedelta(seconds=moment)).astimezone(zone()).date()
    return since_epoch(datetime.combine(day, time(), zone()))


def since_epoch(moment: datetime) -> int:
    # Not timestamp(): some systems have no times before 1970.
    return int((moment - EPOCH).total_seconds())
