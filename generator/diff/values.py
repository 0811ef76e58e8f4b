"""Compares types of values: arguments of calls, and what is read.

The direction decides. What is sent may become wider (more is taken), and must not become narrower; what is read may become
narrower (less can come), and must not become wider.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from ..view import Type
from .findings import Finding, Severity, additive, breaking, documentation, finding
from .revision import Node, Side

Way = Literal["sent", "read"]

WORDS = frozenset(
    [
        "description",
        "summary",
        "example",
        "examples",
        "title",
        "externalDocs",
        "x-evidence",
        "x-known-values",
        "x-free-form",
        "x-with",
        "x-lazy",
        "x-tolerated",
        "$comment",
    ]
)
"""Keys that are documentation only."""
SHAPE = frozenset(
    [
        "$ref",
        "type",
        "items",
        "properties",
        "additionalProperties",
        "unevaluatedProperties",
        "required",
        "allOf",
        "anyOf",
        "oneOf",
        "enum",
        "const",
        "nullable",
    ]
)
"""Keys that make the Python type; compared as such."""
LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
LIMITS = LOWER | UPPER | {"pattern", "propertyNames", "uniqueItems", "multipleOf", "format", "default"}
"""Constraints of the server on a value, beyond its type."""
OF_CLASSES = frozenset(
    [
        "x-name",
        "x-always",
        "x-lookup",
        "x-item",
        "x-write",
        "x-create",
        "x-read-key",
        "x-constants",
        "x-discriminator",
        "discriminator",
        "x-unknown",
        "x-abstract",
        "not",
        "deprecated",
    ]
)
"""Keys that `classes` compares."""
OF_EVENTS = frozenset({"x-fetch", "x-also-sent", "x-listed"})
"""Keys of what comes in, and of the names of events to subscribe to."""
RATED = WORDS | SHAPE | LIMITS | OF_CLASSES | OF_EVENTS


def shown(kind: Type, way: Way) -> str:
    return kind.annotation(way == "sent").replace("builtins.", "")


def values(old: Node, new: Node, way: Way, subject: str, absorbs_null: bool = False) -> Iterator[Finding]:
    """How the schema of a value changed.

    Args:
        old, new: The schemas.
        way: Whether the value is sent or read.
        subject: Its name in Python.
        absorbs_null: A reader gets None for an absent key anyway, so that a null more or less changes nothing.
    """
    if old.component and old.component == new.component:
        yield from _words(old, new, subject)
        return  # a component is compared by itself
    before, after = old.side.view.type_of(old.raw), new.side.view.type_of(new.raw)
    parts = ("items", "additionalProperties")
    for kind, part in zip(("list", "map"), parts, strict=True):
        inside = [node.followed.raw.get(part) for node in (old, new)]
        if before.kind == after.kind == kind and all(isinstance(each, dict) and each for each in inside):
            yield from _nulls(before, after, way, subject, new, absorbs_null)
            yield from values(old.followed.at(part), new.followed.at(part), way, f"{subject}[…]")
            yield from limits(old.followed, new.followed, way, subject)
            yield from _words(old, new, subject)
            return
    yield from _types(before, after, old, new, way, subject, absorbs_null)
    yield from limits(old.followed, new.followed, way, subject)
    yield from _words(old, new, subject)


def _nulls(before: Type, after: Type, way: Way, subject: str, node: Node, absorbed: bool) -> Iterator[Finding]:
    if before.nullable == after.nullable:
        return
    if absorbed:
        yield documentation(
            "null", subject, f"{'may' if after.nullable else 'can not'} be null; a reader gets None as before", node
        )
    elif way == "sent":
        rate = additive if after.nullable else breaking
        yield rate("null", subject, f"{'also takes' if after.nullable else 'no longer takes'} None", node)
    else:
        rate = breaking if after.nullable else additive
        yield rate("null", subject, f"{'may be' if after.nullable else 'is never'} None", node)


def _types(before: Type, after: Type, old: Node, new: Node, way: Way, subject: str, absorbed: bool) -> Iterator[Finding]:
    sent = way == "sent"
    was, now = _tokens(before, sent), _tokens(after, sent)
    if was - {"None"} == now - {"None"}:
        yield from _nulls(before, after, way, subject, new, absorbed)
        yield from _constants(old, new, way, subject)
        return
    if absorbed:
        was, now = was - {"None"}, now - {"None"}
    lost = [value for value in before.enum if value not in after.enum]
    more = [value for value in after.enum if value not in before.enum]
    if sent and before.enum and after.enum and before.kind == after.kind:
        if lost:
            yield breaking("enum", subject, f"no longer takes {_list(lost)}", new)
        if more:
            yield additive("enum", subject, f"also takes {_list(more)}", new)
        if ("None" in was) != ("None" in now):
            yield from _nulls(before, after, way, subject, new, absorbed)
        return
    wider = all(_covered(token, now, new.side, sent) for token in was)
    narrower = all(_covered(token, was, old.side, sent) for token in now)
    what = f"{shown(before, way)} became {shown(after, way)}"
    if wider and narrower:
        yield documentation("type", subject, what, new)
    elif (wider and sent) or (narrower and not sent):
        yield additive("type", subject, what, new)
    else:
        yield breaking("type", subject, what, new)


def _constants(old: Node, new: Node, way: Way, subject: str) -> Iterator[Finding]:
    was, now = old.followed.raw.get("const"), new.followed.raw.get("const")
    if was != now:
        rate = Severity.BREAKING if way == "sent" else Severity.DOCUMENTATION
        yield finding(rate, "const", subject, f"the constant {was!r} became {now!r}", new)


def _list(these: list[Any]) -> str:
    return ", ".join(map(repr, these))


Token = str | tuple[str, Type]


def _tokens(kind: Type, sent: bool) -> frozenset[Token]:
    """The alternatives of a type."""
    found: set[Token] = {"None"} if kind.nullable else set()
    if kind.kind in ("list", "map"):
        assert kind.item
        found.add((kind.kind, kind.item))
    elif kind.kind == "any_of":
        for option in kind.options:
            found |= _tokens(option, sent)
    elif kind.kind == "scalar" and kind.enum and sent:
        found |= {repr(value) for value in kind.enum}
    elif kind.kind == "scalar":
        found |= set(kind.annotation(sent).split(" | ")) - ({"None"} if kind.nullable else set())
    else:
        found.add(kind.name)
    return frozenset(found)


def _covered(token: Token, wide: frozenset[Token], side: Side, sent: bool) -> bool:
    """Whether one of the alternatives in `wide` takes what `token` stands for."""
    if token in wide or "Any" in wide:
        return True
    if isinstance(token, tuple):
        kind, item = token
        return any(
            isinstance(other, tuple)
            and other[0] == kind
            and all(_covered(part, _tokens(other[1], sent), side, sent) for part in _tokens(item, sent))
            for other in wide
        )
    if token[:1] in "'\"" and "str" in wide:
        return True
    if token.lstrip("-").isdigit() and ("int" in wide or "float" in wide):
        return True
    if token == "int" and "float" in wide:
        return True
    return any(isinstance(name, str) and name in side.view.unions and token in side.view.unions[name].variants for name in wide)


def limits(old: Node, new: Node, way: Way, subject: str) -> Iterator[Finding]:
    """Constraints beyond the type. The client does not check them, so only requests can break by them."""
    for key in sorted((old.raw.keys() | new.raw.keys()) - WORDS - SHAPE - OF_CLASSES):
        was, now = old.raw.get(key), new.raw.get(key)
        if was == now:
            continue
        what = f"{key} {'is' if was is None else f'{was} became'} {now}" if now is not None else f"{key} {was} was dropped"
        if key not in RATED:
            yield breaking("unrated", subject, f"{what}, which no rule rates", new)
        elif key == "x-fetch":
            rate = additive if was is None else breaking
            yield rate("fetch", subject, "can be fetched" if was is None else "fetch() gives something else or nothing", new)
        elif way == "read" or key in ("default", "format"):
            yield documentation("limit", subject, what, new)
        elif _looser(key, was, now):
            yield additive("limit", subject, what, new)
        else:
            yield breaking("limit", subject, what, new)


def _looser(key: str, was: Any, now: Any) -> bool:
    if now is None or now is False:
        return True
    if was is None:
        return False
    if key in LOWER:
        return bool(now < was)
    return bool(now > was) if key in UPPER else False


def _words(old: Node, new: Node, subject: str) -> Iterator[Finding]:
    """Documentation at the node itself; that of a component is compared with the component."""
    yield from words(old.raw, new.raw, WORDS, subject, new)


def words(old: Any, new: Any, keys: frozenset[str], subject: str, node: Node) -> Iterator[Finding]:
    """Which keys of documentation changed, in one finding."""
    changed = sorted(key for key in keys if old.get(key) != new.get(key))
    if changed:
        spot = node.at(changed[0]) if len(changed) == 1 and changed[0] in node.raw else node
        yield documentation("words", subject, f"other {', '.join(changed)}", spot)
