"""Bodies of requests: read as JSON, freed of what the server passes over, and held against the description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..description import Operation
from ..problems import FieldError, Problem, Refused

if TYPE_CHECKING:
    from ..world import World

# Never in requests for any good, and passed over in those that send back what they read.
FIELD_KEYS = ("field_name", "field_type")
LABELLED = ("select", "multitext", "smart_address")
"""Types whose values have a code beside the id, so that either may be null."""


def read_body(world: World, operation: Operation, path: Mapping[str, Any], body: bytes) -> Any:
    """The body as JSON, found valid; None when there is none and none is needed."""
    described = operation.body
    if described is None:
        return None
    if not described.media_type.endswith("json"):
        return body
    if not body.strip():
        if operation.body_required:
            raise Problem(400, "Request data must not be blank")
        return None
    try:
        content = json.loads(body)
    except ValueError:
        raise Problem(400, "Request body is not valid JSON") from None
    content = Tolerance(world, operation, path).apply(content)
    errors = [settled(error) for error in world.validation.errors(described.pointer, content, world.fields.narrow)]
    if errors:
        raise refusal(content, errors)
    return world.validation.kept(described.pointer, content)


def settled(error: FieldError) -> FieldError:
    """A null code of a type that has no codes is a key too many, not a null too many."""
    if error.code == "NotNullable" and error.path[-1:] == ("enum_code",):
        return FieldError(error.path, "FieldNotExpected")
    return error


def refusal(content: Any, errors: list[FieldError]) -> Problem:
    """Why a body is refused: as a whole when its shape is wrong, else by item and field."""
    for error in errors:
        if not error.path:
            detail = {"NotBlank": "Request data must not be blank", "TooMany": "Limit of items per request exceeded"}
            return Problem(422 if error.code == "TooMany" else 400, detail.get(error.code, error.body()["detail"]))
    if not isinstance(content, list):
        return Refused([(0, error) for error in errors]).problem(content)
    placed = [(int(error.path[0]), FieldError(error.path[1:], error.code, error.detail)) for error in errors]
    return Refused(placed).problem(content)


class Tolerance:
    """What the server passes over: keys that answers have and requests have not, and nulls beside the key that counts."""

    def __init__(self, world: World, operation: Operation, path: Mapping[str, Any]) -> None:
        self._world = world
        found = world.resources.by_operation.get(operation.id)
        self._read_only: set[str] = set()
        self._embedded: set[str] = set()
        schema = operation.body.schema if operation.body and operation.body.schema else {}
        resolved = world.description.resolve(schema)
        self._takes_object = resolved.get("type") == "object" and not resolved.get("required")
        if found and found.action in ("create", "create_one", "update", "update_one"):
            readable = world.models.of(found.collection(path)).properties
            written = world.models.properties(resolved.get("items", resolved))
            self._read_only = set(readable) - set(written) - ({"id"} if found.action.endswith("one") else set())
            self._embedded = set(world.models.properties(readable["_embedded"])) if "_embedded" in readable else set()
            if "_embedded" in written:
                self._embedded -= set(world.models.properties(written["_embedded"]))

    def apply(self, content: Any) -> Any:
        if content == [] and self._takes_object:
            return {}  # PHP writes an empty map as an empty list
        if isinstance(content, list):
            return [self._item(item) for item in content]
        return self._item(content)

    def _item(self, item: Any) -> Any:
        if not isinstance(item, dict):
            return item
        item = {key: value for key, value in item.items() if key not in self._read_only}
        return self._entity(item, self._embedded)

    def _entity(self, item: dict[str, Any], read_only: set[str]) -> dict[str, Any]:
        """An entity, and those that stand inside it."""
        if isinstance(item.get("custom_fields_values"), list):
            item["custom_fields_values"] = [self._field(value) for value in item["custom_fields_values"]]
        embedded = item.get("_embedded")
        if isinstance(embedded, dict):
            embedded = {key: value for key, value in embedded.items() if key not in read_only}
            for key, parts in embedded.items():
                if isinstance(parts, list) and key == "tags":
                    embedded[key] = [without(part, "color") for part in parts]
                elif isinstance(parts, list):
                    embedded[key] = [self._entity(dict(part), set()) if isinstance(part, dict) else part for part in parts]
            item["_embedded"] = embedded
        return item

    def _field(self, item: Any) -> Any:
        """One value of a custom field, with the one of two keys that is not null."""
        if not isinstance(item, dict):
            return item
        item = {key: value for key, value in item.items() if key not in FIELD_KEYS}
        for key, other in (("field_id", "field_code"), ("field_code", "field_id")):
            if key in item and item[key] is None and item.get(other) is not None:
                del item[key]
        field = self._world.fields.any(item)
        if field and field.type in (*LABELLED, "multiselect", "radiobutton", "category") and isinstance(item.get("values"), list):
            nullable = ("value", "enum_id", "enum_code") if field.type in LABELLED else ("value", "enum_id")
            item["values"] = [bare(value, nullable) for value in item["values"]]
        return item


def without(part: Any, *keys: str) -> Any:
    return {key: value for key, value in part.items() if key not in keys} if isinstance(part, dict) else part


def bare(value: Any, nullable: tuple[str, ...]) -> Any:
    """A value without the nulls beside what it really says."""
    if not isinstance(value, dict) or all(value.get(key) is None for key in nullable):
        return value
    return {key: one for key, one in value.items() if one is not None or key not in nullable}
