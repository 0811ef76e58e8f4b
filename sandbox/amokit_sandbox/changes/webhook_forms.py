"""Bodies of webhooks: forms in the style of an older version of the API, in which every value is text.

Which keys the objects of an event have, and where they stand in the body, is what the description says under `webhooks`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..account import KINDS, NUMBERS, SUBDOMAIN, time_text

if TYPE_CHECKING:
    from ..world import World

NOTE_CODES = {"common": 4, "attachment": 5, "call_in": 10, "call_out": 11, "service_message": 25, "sms_in": 102, "sms_out": 103}
EVENTS = {"add": "Added", "update": "Updated", "delete": "Deleted", "restore": "Restored", "status": "StatusChanged"}
EVENTS |= {"responsible": "ResponsibleChanged", "note": "NoteAdded"}
"""How the classes of events are named in the description, by the actions of subscriptions."""

# Keys of today's API by those of the older one, where the description does not say them (`x-name`).
NAMES = {
    "last_modified": "updated_at",
    "timestamp_x": "updated_at",
    "date_create": "created_at",
    "complete_before": "complete_till",
}
NAMES |= {"created_user_id": "created_by", "modified_user_id": "updated_by", "modified_by": "updated_by"}
NAMES |= dict.fromkeys(("main_user", "main_user_id"), "responsible_user_id")
NAMES |= {"element_id": "entity_id", "task_type": "task_type_id", "reviews": "$reviews"}
NAMES |= dict.fromkeys(("accept_result", "decline_result"), "$ids")
TIMES = ("created_at", "updated_at", "complete_till")

HEADERS = {"user-agent": "amoCRM-Webhooks/3.0", "content-type": "application/x-www-form-urlencoded"}

Form = dict[str, Any]
Data = Mapping[str, Any]


def flatten(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of a form: maps and lists in brackets, flags as digits, what is null left out."""
    if isinstance(value, Mapping | list):
        pairs: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, Mapping) else enumerate(value)
        for key, inner in pairs:
            yield from flatten(inner, f"{name}[{key}]" if name else str(key))
    elif value is not None:
        yield name, str(int(value) if isinstance(value, bool) else value)


def encode(form: Form, account_id: int, base: str) -> bytes:
    """The body of one delivery, with the account that it is from."""
    account = {"subdomain": SUBDOMAIN, "id": account_id, "_links": {"self": base}}
    return urlencode(list(flatten({"account": account, **form}))).encode()


class Forms:
    """Bodies by the name of what happened, such as `LeadStatusChanged`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._events: dict[str, tuple[tuple[str, ...], Mapping[str, Any]]] = {}
        for hook in world.description.document.get("webhooks", {}).values():
            content = hook.get("post", {}).get("requestBody", {}).get("content", {})
            self._learn(content.get(HEADERS["content-type"], {}).get("schema", {}), ())

    def _learn(self, schema: Mapping[str, Any], keys: tuple[str, ...]) -> None:
        """Where in a body each class of events stands."""
        for name, inner in schema.get("properties", {}).items():
            items = inner.get("items", {})
            for one in items.get("anyOf", [items]):
                self._events.setdefault(one.get("$ref", "").rpartition("/")[2], ((*keys, name), one))
            self._learn(inner, (*keys, name))

    def __contains__(self, event: str) -> bool:
        return f"{event}Event" in self._events

    def of(self, event: str, data: Data, old: Data | None = None) -> Form:
        """The body that says of an object what happened to it; `old` is what it was before."""
        keys, schema = self._events[f"{event}Event"]
        form: Any = [self._object(schema, data, old)]
        for key in reversed(keys):
            form = {key: form}
        found: Form = form
        return found

    def _object(self, schema: Mapping[str, Any], data: Data, old: Data | None) -> Form:
        properties = self._world.models.properties(schema)
        return {name: self._value(name, one, data, old) for name, one in properties.items()}

    def _value(self, name: str, schema: Mapping[str, Any], data: Data, old: Data | None) -> Any:
        """What stands under a key; nothing of what is guessed to come."""
        key = schema.get("x-name") or NAMES.get(name.removeprefix("old_"), name)
        value = data.get(key)
        if name.startswith("old_"):
            key = key.removeprefix("old_")
            return old[key] if old and key in old and old[key] != data.get(key) else None
        if "const" in schema or str(schema.get("x-evidence")).startswith("Guess"):
            return schema.get("const")
        if own := OWN.get(name):
            return own(data, old)
        if key in TIMES and schema.get("type") == "string":
            return time_text(value) if value is not None else None
        inner = schema.get("items", schema)
        if isinstance(value, list):
            return [self._object(inner, one, None) if isinstance(one, dict) else one for one in value]
        return self._object(inner, value, None) if isinstance(value, dict) else value


def element_type(data: Data, _: Data | None) -> Any:
    kind = data.get("entity_type") or ""
    return NUMBERS.get(KINDS.get(kind, kind))


def text(data: Data, _: Data | None) -> Any:
    """Notes of calls have all that is known of the call."""
    params = data.get("params") or {}
    if str(data.get("note_type")).startswith("call_"):
        return json.dumps({key.upper(): value for key, value in params.items()}, ensure_ascii=False)
    return params.get("text", data.get("text"))


def result(data: Data, _: Data | None) -> Any:
    """That of a task; without one there is an empty list."""
    return {"id": data["id"], **data["result"]} if isinstance(data.get("result"), dict) else None


def values(item: Data, _: Data | None) -> Any:
    """Values of a custom field: days are bare, options have the id beside the text, a radio button has a single one."""
    found: list[Any] = []
    for value in item["values"]:
        of, id = value.get("value"), value.get("enum_id")
        of = json.dumps(of, ensure_ascii=False) if isinstance(of, dict | list) else of
        number = "subtype" if item["field_type"] == "smart_address" else "enum"
        found.append(of if item["field_type"] == "date" else {"value": of, number: id})
    return found[0] if item["field_type"] == "radiobutton" and found else found


# What the older API says otherwise than today's.
OWN: dict[str, Callable[[Data, Data | None], Any]] = {
    "element_type": element_type,
    "text": text,
    "result": result,
    "values": values,
    "note_type": lambda data, _: NOTE_CODES.get(data["note_type"], data["note_type"]),
    "status": lambda data, _: int(data["is_completed"]) if "is_completed" in data else data.get("status"),
    "action_close": lambda data, old: bool(data["is_completed"] and not old["is_completed"]) if old else None,
}
