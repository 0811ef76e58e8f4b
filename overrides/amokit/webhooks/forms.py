"""Bodies of hooks as maps and lists: forms with brackets as PHP reads them, and JSON.

Time and memory grow with the length of the body and with nothing else: numbers in brackets are names until all is read, and only
a map whose keys are just 0 to n-1 becomes a list.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from amokit_api.errors import HookTooLargeError, MalformedHookError

SCALAR = ""
"""The key of a text that came at the place of a map: of `a=1&a[b]=2` the 1."""
_CACHED = 200
"""Names of more characters are split each time anew, so that what is remembered stays small."""


class Limits(NamedTuple):
    """What is read of a body at most.

    Attributes:
        size: Bytes.
        keys: Keys of a form; keys and items of JSON.
        depth: Levels; `leads[add][0][id]` has four.
    """

    size: int = 1_000_000
    keys: int = 20_000
    depth: int = 16


class Form(NamedTuple):
    """What a body holds."""

    root: dict[str, Any]
    unplaced: list[tuple[str, str]]
    """Pairs of a form that have no place in it: names that are cut off, and texts that a later one replaced."""


def parse_form(body: bytes | str, limits: Limits) -> Form:
    """Reads a form. Of texts with the same name the last is taken, as in PHP. Malformed percent codes stay as they are, and
    malformed UTF-8 becomes U+FFFD.

    Raises:
        HookTooLargeError: It has more bytes, keys or levels than are read.
    """
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    if text.count("&") >= limits.keys:
        raise HookTooLargeError(f"the hook has more than {limits.keys:,} keys; it was not read")
    root: dict[str, Any] = {}
    unplaced: list[tuple[str, str]] = []
    following: dict[int, int] = {}
    for pair in text.split("&"):
        name, _, value = pair.partition("=")
        if "%" in value or "+" in value:
            value = unquote_plus(value, errors="replace")
        path = _path(name) if len(name) <= _CACHED else _path.__wrapped__(name)
        if path is None:
            if pair:
                unplaced.append((unquote_plus(name, errors="replace"), value))
            continue
        if len(path) > limits.depth:
            raise HookTooLargeError(f"the hook has more than {limits.depth} levels; it was not read")
        node = root
        for part in path[:-1]:
            if not part:
                part = _following(node, following)
            below = node.get(part)
            if type(below) is not dict:
                below = node[part] = {} if below is None else {SCALAR: below}
            node = below
        last = path[-1] or _following(node, following)
        there = node.get(last)
        if type(there) is dict:
            node, last, there = there, SCALAR, there.get(SCALAR)
        if there is not None:
            unplaced.append((unquote_plus(name, errors="replace"), there))
        node[last] = value
    for key, inner in root.items():
        root[key] = _with_lists(inner)
    return Form(root, unplaced)


@lru_cache(maxsize=4096)
def _path(name: str) -> tuple[str, ...] | None:
    """The keys in a name, an empty one for `[]`; None where it is cut off or empty."""
    if "%" in name or "+" in name:
        name = unquote_plus(name, errors="replace")
    head, bracket, rest = name.partition("[")
    if not head or "]" in head:
        return None
    if not bracket:
        return (head,)
    if not rest.endswith("]"):
        return None
    parts = rest[:-1].split("][")
    return None if any("[" in part or "]" in part for part in parts) else (head, *parts)


def _following(node: dict[str, Any], known: dict[int, int]) -> str:
    """The key for `[]`: the number of items so far, or the next that is free."""
    index = known.get(id(node), len(node))
    while str(index) in node:
        index += 1
    known[id(node)] = index + 1
    return str(index)


def _with_lists(node: Any) -> Any:
    if type(node) is not dict:
        return node
    for key, inner in node.items():
        if type(inner) is dict:
            node[key] = _with_lists(inner)
    return listed(node)


def listed(node: dict[str, Any]) -> Any:
    """The items of a map whose keys are just 0 to n-1, as a list; else the map."""
    if "0" not in node or not all(str(i) in node for i in range(len(node))):
        return node
    return [node[str(i)] for i in range(len(node))]


def parse_json(body: bytes | str, limits: Limits) -> Form:
    """Reads a JSON object.

    Raises:
        MalformedHookError: It is not a JSON object.
        HookTooLargeError: It has more bytes, items or levels than are read.
    """
    try:
        root = json.loads(body)
    except RecursionError:
        raise HookTooLargeError(f"the hook has more than {limits.depth} levels; it was not read") from None
    except ValueError as error:  # also bytes that are no text, and numbers with too many digits
        raise MalformedHookError(f"the hook is no JSON: {str(error)[:100]}") from None
    if type(root) is not dict:
        raise MalformedHookError("the hook is JSON, but no object")
    _measure(root, limits)
    return Form(root, [])


def _measure(root: Any, limits: Limits) -> None:
    level, depth, count = [root], 0, 0
    while level:
        depth += 1
        below = [inner for node in level for inner in (node.values() if type(node) is dict else node)]
        count += len(below)
        if depth > limits.depth or count > limits.keys:
            raise HookTooLargeError(f"the hook has more than {limits.depth} levels or {limits.keys:,} items; it was not read")
        level = [inner for inner in below if type(inner) in (dict, list)]
