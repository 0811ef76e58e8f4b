"""A request of amoCRM as typed events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from amokit_api.errors import HookTooLargeError, MalformedHookError, WrongTypeError
from amokit_api.webhooks.event import DeliveryAccount, HookEvent, Received, UnknownEvent
from amokit_api.webhooks.events import BODIES, PATHS, EventClass

from ..auth.untrusted_text import integer_of
from .forms import Form, Limits, parse_form, parse_json

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
_EXTENDED = {
    "HookUninstall": "UninstalledEvent",
    "HookWidgetRequest": "WidgetRequestedEvent",
}
"""Classes with methods by hand, in `own_events`, which stand in for the generated ones."""
_BY_ID = "linked_leads_id"
"""The only map whose keys are ids; keys of other maps of numbers are positions in a list."""


@dataclass(frozen=True)
class Delivery:
    """What one request of amoCRM brings.

    Attributes:
        account: The account it is from, as far as it says.
        events: What happened, in the order of the request. What is not known is an `UnknownEvent`, be it the
            whole request.
        form: All that came, as maps and lists; of a form every leaf is text.
        rest: What stood beside account and events.
        unplaced: Pairs of a form that have no place in it: cut-off names, and texts that a later one of the same name replaced.
        body: The request as it came.
    """

    account: DeliveryAccount
    events: list[HookEvent]
    form: dict[str, Any] = field(repr=False)
    rest: dict[str, Any] = field(repr=False)
    unplaced: list[tuple[str, str]] = field(repr=False)
    body: bytes = field(repr=False)


def parse(
    body: bytes | str, content_type: str | None = None, *, zone: tzinfo | None = None, limits: Limits | None = None
) -> Delivery:
    """Reads a request of amoCRM: a webhook, a step of the digital pipeline, a bot's request, a hook of the chats service, or the
    query of the uninstall hook.

    Nothing is checked but the form: a webhook has no signature. Keep its address secret (`Receiver` does), and read what matters
    by `event.fetch(amo)`.

    Args:
        body: The body, or the query of a GET.
        content_type: Its header; without one a body that begins with a brace is JSON, and any other a form.
        zone: The account's time zone, for days in custom fields.
        limits: What is read at most.

    Raises:
        MalformedHookError: It is neither a form nor JSON.
        HookTooLargeError: It has more bytes, keys or levels than are read.
        WrongTypeError: It is not bytes or str, but for example what a framework has parsed from the body.
    """
    if not isinstance(body, bytes | bytearray | memoryview | str):
        raise WrongTypeError(f"parse takes the body of a request as bytes or text, not a {type(body).__name__}")
    limits = limits or Limits()
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    if len(raw) > limits.size:
        raise HookTooLargeError(f"the hook has {len(raw):,} bytes; more than {limits.size:,} are not read")
    form = _read(body if isinstance(body, str) else raw, content_type, limits)
    account = _account(form.root)
    whole = next((one for one in BODIES if _fits(one, form.root)), None)
    if whole is not None:
        kept = dict(form.root)
        return Delivery(account, [_event([whole], kept, Received(account, "", kept), zone)], form.root, {}, form.unplaced, raw)
    rest: dict[str, Any] = {}
    events: list[HookEvent] = []
    for head, part in form.root.items():
        if head == "account":
            continue
        found = list(_objects(head, part))
        if not found:
            rest[head] = part
        for path, classes, data in found:
            events.append(_event(classes, data, Received(account, path, data), zone))
    if rest and not events:
        events.append(_event((), rest, Received(account, "", rest), zone))
        rest = {}
    return Delivery(account, events, form.root, rest, form.unplaced, raw)


def _read(body: bytes | str, content_type: str | None, limits: Limits) -> Form:
    kind = (content_type or "").partition(";")[0].strip().lower()
    if not kind:
        kind = JSON if (body[:100].lstrip()[:1] in ("{", b"{")) else FORM
    if kind == FORM:
        return parse_form(body, limits)
    if kind == JSON:
        return parse_json(body, limits)
    raise MalformedHookError(f"a hook is {FORM} or {JSON}, not {kind[:100]!r}")


def _account(root: dict[str, Any]) -> DeliveryAccount:
    """The account of a body: its block, or what says so beside the event."""
    block = root.get("account")
    named = block if isinstance(block, dict) else {"id": root.get("account_id"), "subdomain": root.get("subdomain")}
    links, subdomain = named.get("_links"), named.get("subdomain")
    url = links.get("self") if isinstance(links, dict) else root.get("return_url")
    return DeliveryAccount(integer_of(named.get("id")), subdomain if isinstance(subdomain, str) else None, _host(url))


def _host(url: Any) -> str | None:
    try:
        return urlsplit(url).hostname if isinstance(url, str) else None
    except ValueError:
        return None


def _objects(head: str, part: Any) -> Iterator[tuple[str, tuple[EventClass, ...], Any]]:
    """The objects below a key of a body: path, classes that they may be of, and content."""
    actions = PATHS.get(head)
    if actions and "" in actions:
        yield from ((head, actions[""], item) for item in _items(part))
    elif isinstance(part, dict):
        for action, inner in part.items():
            classes = (actions or {}).get(action, ())
            yield from ((f"{head}[{action}]", classes, item) for item in _items(inner))
    elif actions is not None or isinstance(part, list):
        yield head, (), part


def _items(part: Any) -> list[Any]:
    """The objects of a list, or of a map by number; what is neither is one object."""
    part = _numbered(part)
    if not isinstance(part, list):
        return [part]
    # One document shows an object one level deeper.
    return [item[0] if isinstance(item, list) and len(item) == 1 and isinstance(item[0], dict) else item for item in part]


def _fits(one: EventClass, data: Any) -> bool:
    """Whether an object has what a class must have."""
    for path in one.required:
        node = data
        for key in path:
            node = node.get(key) if isinstance(node, dict) else None
        if node is None or node == "":
            return False
    return all(data.get(key, value) == value for key, value in one.constants)


def _event(classes: Any, data: Any, received: Received, zone: tzinfo | None) -> HookEvent:
    event: Any = None
    if isinstance(data, dict):
        found = next((one for one in classes if _fits(one, data)), None)
        if found is not None:
            if received.path:
                _bring_into_form(data)
            own = _EXTENDED.get(found.name)
            module = "amokit.webhooks.own_events" if own else "amokit_api.webhooks.events"
            cls = getattr(import_module(module), own or found.name)
            event = cls._read(data)
            if any(getattr(event, cls._fields[path[0]][0], None) is None for path in found.required):
                event = None  # a required value could not be decoded
            elif "_zone" in cls._bound:
                event._put("_zone", zone)
    if event is None:
        event = UnknownEvent._decode(data)
    event._put("_received", received)
    made: HookEvent = event
    return made


def _bring_into_form(node: dict[str, Any]) -> None:
    """Makes lists of maps whose numbers have gaps, and lists of objects of the values of custom fields, bare ones too."""
    for key, inner in node.items():
        if key != _BY_ID:
            node[key] = inner = _numbered(inner)
        if key == "custom_fields":
            for one in inner if isinstance(inner, list) else ():
                if isinstance(one, dict) and "values" in one:
                    one["values"] = _values(one["values"])
        elif isinstance(inner, dict):
            _bring_into_form(inner)
        elif isinstance(inner, list):
            for item in inner:
                if isinstance(item, dict):
                    _bring_into_form(item)


def _numbered(part: Any) -> Any:
    """The values of a map by number, as a list; anything else as it is."""
    if isinstance(part, dict) and part and all(key.isascii() and key.isdigit() for key in part):
        return list(part.values())
    return part


def _values(part: Any) -> Any:
    part = _numbered(part)
    items = part if isinstance(part, list) else [part]
    return [item if isinstance(item, dict) else {"value": item} for item in items]
