"""Bodies of requests: read as JSON, freed of what the server passes over, and held against the description."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..description import Operation
from ..problems import FieldError, Problem, Refused

if TYPE_CHECKING:
    from ..world import World


def read_body(world: World, operation: Operation, body: bytes) -> Any:
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
    content = without_read_only(world, operation, content)
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


def without_read_only(world: World, operation: Operation, content: Any) -> Any:
    """A body without the keys that answers have and requests have not, so that what was read can be sent back.

    Those of objects and of what is embedded in them; values of custom fields and of metadata are taken as they are.
    """
    schema = world.description.resolve((operation.body.schema if operation.body else None) or {})
    if content == [] and schema.get("type") == "object" and not schema.get("required"):
        return {}  # PHP writes an empty map as an empty list
    found = world.resources.by_operation.get(operation.id)
    if found is None or found.action not in ("create", "create_one", "update", "update_one"):
        return content
    written, read = world.models.properties(schema.get("items", schema)), world.models.of(found.template).properties
    own = {name: read[name] for name in read if name != "id" or not found.action.endswith("_one")}
    return world.models.writable(content, written, own)
