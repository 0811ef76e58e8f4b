"""Custom fields: their definitions, and values from the form of requests (no type) into the form of answers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

from ..description import Description
from ..problems import FieldError, Path, Refused
from ..store.documents import Documents
from .references import ENTITIES
from .schemas import Validation

# The account keeps calendar days in this zone.
ZONE = timezone(timedelta(hours=3))
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
ADDRESS_PARTS = ("address_line_1", "address_line_2", "city", "state", "zip", "country")


@dataclass(frozen=True)
class Option:
    """An option of a list, or a label of texts."""

    id: int
    value: str
    code: str | None = None


@dataclass(frozen=True)
class Field:
    """Definition of a custom field."""

    id: int
    name: str
    type: str
    code: str | None = None
    options: tuple[Option, ...] = ()
    is_required: bool = False

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Field:
        """A definition as the API gives it; labels of texts are their own codes."""
        enums, labels = data.get("enums") or (), data["type"] == "multitext"
        options = [Option(enum["id"], enum["value"], enum.get("value" if labels else "code")) for enum in enums]
        options += [Option(node["id"], node["value"]) for node in data.get("nested") or ()]
        required = bool(data.get("is_required"))
        return cls(data["id"], data["name"], data["type"], data.get("code"), tuple(options), required)


class Fields:
    """The custom fields of an account, by the collection whose objects have them."""

    def __init__(self, description: Description, validation: Validation, documents: Documents) -> None:
        self._validation = validation
        self._documents = documents
        self._kept: dict[tuple[str, Any], tuple[Any, list[Field]]] = {}
        self._components = write_components(description)

    def of(self, collection: str, parent: Any = None) -> list[Field]:
        """The fields of the objects of a collection; each catalog has its own."""
        definitions = "catalogs/custom_fields" if collection == "catalogs/elements" else f"{collection}/custom_fields"
        version = self._documents.version(definitions)
        known = self._kept.get((definitions, parent))
        if known is None or known[0] != version:
            found = self._documents.find(definitions, parent=parent)
            known = (version, [Field.from_dict(one.data) for one in found])
            self._kept[definitions, parent] = known
        return known[1]

    def find(self, fields: Iterable[Field], item: Any) -> Field | None:
        """The field that an item of `custom_fields_values` means."""
        if not isinstance(item, dict):
            return None
        key, value = ("id", item["field_id"]) if item.get("field_id") else ("code", item.get("field_code"))
        return next((field for field in fields if value and getattr(field, key) == value), None)

    def any(self, item: Any) -> Field | None:
        """The field that an item means, whatever has it."""
        for collection in (*ENTITIES, "customers/segments", "catalogs/elements"):
            if found := self.find(self.of(collection), item):
                return found
        return None

    def narrow(self, instance: Any, names: list[str]) -> int | None:
        """Which write schema an item is meant for, so that errors speak of the field's own type."""
        field = self.any(instance)
        name = self._components.get(field.type) if field else None
        return names.index(name) if name in names else None

    def merge(self, collection: str, parent: Any, stored: list[dict[str, Any]] | None, items: Any) -> list[dict[str, Any]] | None:
        """Stored values with those of a request in place of their fields'; None when there are none left."""
        if items is None:
            return None
        known = self.of(collection, parent)
        values = {value["field_id"]: value for value in stored or ()}
        errors: list[tuple[int, FieldError]] = []
        for index, item in enumerate(items):
            field = self.find(known, item)
            path: Path = ("custom_fields_values", index)
            if field is None:
                key = "field_id" if item.get("field_id") else "field_code"
                errors.append((0, FieldError((*path, key), "NotSupportedChoice")))
                continue
            found = self._check(field, item)
            if not found and item["values"] is None:
                values.pop(field.id, None)
            elif not found:
                read, found = read_values(field, self._without_tolerated(field, item)["values"])
                values[field.id] = {
                    "field_id": field.id,
                    "field_name": field.name,
                    "field_code": field.code,
                    "field_type": field.type,
                    "values": read,
                }
            errors += [(0, error.below(*path)) for error in found]
        if errors:
            raise Refused(errors)
        return list(values.values()) or None

    def missing(self, collection: str, parent: Any, values: Iterable[dict[str, Any]] | None) -> list[Field]:
        """Fields that must have a value and have none."""
        given = {value["field_id"] for value in values or ()}
        return [field for field in self.of(collection, parent) if field.is_required and field.id not in given]

    def _without_tolerated(self, field: Field, item: dict[str, Any]) -> dict[str, Any]:
        name = self._components.get(field.type)
        kept: dict[str, Any] = self._validation.kept(f"/components/schemas/{name}", item) if name else item
        return kept

    def _check(self, field: Field, item: dict[str, Any]) -> list[FieldError]:
        name = self._components.get(field.type)
        if name is None or item["values"] is None:
            return []
        keys = ("field_id", "field_code", "values")
        return self._validation.errors(f"/components/schemas/{name}", {key: item[key] for key in keys if key in item})


def write_components(description: Description) -> dict[str, str]:
    """The write schema of each type of field: `TextField` for what is read as `TextCustomField`."""
    pointer = description.component("CustomFieldValues")
    mapping = description.at(pointer)["discriminator"]["mapping"] if pointer else {}
    names = {kind: str(ref).rpartition("/")[2].replace("CustomField", "Field") for kind, ref in mapping.items()}
    return {kind: name for kind, name in names.items() if description.component(name)}


def read_values(field: Field, values: list[Any]) -> tuple[list[dict[str, Any]], list[FieldError]]:
    """Values of a request as they are read later, and what no schema says is wrong with them."""
    read, errors = [], []
    for index, value in enumerate(values):
        try:
            read.append(read_value(field, value))
        except BadValue as bad:
            errors.append(FieldError(("values", index, bad.key), bad.code))
    return read, errors


class BadValue(Exception):
    """A value that its field does not take."""

    def __init__(self, key: str, code: str) -> None:
        super().__init__(key)
        self.key, self.code = key, code


def read_value(field: Field, item: dict[str, Any]) -> dict[str, Any]:
    if field.type in ("select", "multiselect", "radiobutton", "category"):
        return chosen(field, item)
    if field.type == "multitext":
        labelled = "enum_id" in item or "enum_code" in item
        label = option(field, {key: item[key] for key in ("enum_id", "enum_code") if key in item}) if labelled else None
        label = label or field.options[0]
        return {"value": item["value"], "enum_id": label.id, "enum_code": label.code}
    if field.type == "smart_address":
        number = item["enum_id"] if "enum_id" in item else 1 + ADDRESS_PARTS.index(item["enum_code"])
        return {"value": item["value"], "enum_id": number, "enum_code": ADDRESS_PARTS[number - 1]}
    if field.type in ("numeric", "price", "monetary"):
        return {"value": decimal(item["value"])}
    if field.type in ("date", "birthday", "date_time"):
        moment = seconds(item["value"])
        return {"value": moment if field.type == "date_time" else midnight(moment)}
    if field.type == "file":
        return {"value": {**item["value"], "is_deleted": False}}
    return dict(item)


def chosen(field: Field, item: dict[str, Any]) -> dict[str, Any]:
    found = option(field, item)
    read = {"value": found.value, "enum_id": found.id, "enum_code": found.code}
    if field.type == "category":
        del read["enum_code"]
    return read


def option(field: Field, item: dict[str, Any]) -> Option:
    """The option that a value names, by the first of its keys."""
    keys = {"enum_id": "id", "enum_code": "code", "value": "value"}
    key, attribute = next((key, attribute) for key, attribute in keys.items() if key in item)
    for found in field.options:
        if getattr(found, attribute) == item[key]:
            return found
    raise BadValue(key, "NotSupportedChoice")


def decimal(value: int | float | str) -> str:
    """Numbers are read as text."""
    if isinstance(value, str):
        if not NUMBER.fullmatch(value):
            raise BadValue("value", "InvalidType")
        return value
    return format(Decimal(str(value)), "f").removesuffix(".0")


def seconds(value: int | str) -> int:
    """Unix seconds of a time, which may be given as RFC 3339 text or as a number in text."""
    if isinstance(value, int):
        return value
    if value.lstrip("-").isdigit():
        return int(value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise BadValue("value", "InvalidType") from None
    return since_epoch(moment if moment.tzinfo else moment.replace(tzinfo=ZONE))


def midnight(moment: int) -> int:
    """The beginning of the day of a time, in the account's zone."""
    day = (EPOCH + timedelta(seconds=moment)).astimezone(ZONE).date()
    return since_epoch(datetime.combine(day, time(), ZONE))


def since_epoch(moment: datetime) -> int:
    # Not timestamp(): some systems have no times before 1970.
    return int((moment - EPOCH).total_seconds())
