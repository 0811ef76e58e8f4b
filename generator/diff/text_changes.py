"""Differences in the text where the comparison found nothing. They do not affect callers, but a reviewer should see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..view import METHODS
from ..yaml_source import escape, unescape
from .findings import Finding, documentation
from .revision import Node, Side

TOPS = ("paths", "webhooks", "components")


def unnoticed(old: Side, new: Side, found: Iterable[Finding]) -> Iterator[Finding]:
    """A finding of documentation for each difference at whose place, above or below, nothing was found."""
    places = {each.node for each in found}
    above = {place[:i] for place in places for i in _cuts(place)}
    for top in TOPS:
        was, now = old.bundle.document.get(top, {}), new.bundle.document.get(top, {})
        for pointer, gone in differences(was, now, f"/{top}"):
            # What is required is found at the property; an operation that is gone from here was found, here or elsewhere.
            if pointer.removesuffix("/required") in above or any(pointer[:i] in places for i in _cuts(pointer)):
                continue
            if gone and top == "paths" and (pointer.count("/") == 2 or _last(pointer) in METHODS):
                continue
            side = old if gone else new
            yield documentation("rest", _name(pointer), f"other {_last(pointer)}", Node(side, pointer, {}), gone)


def _cuts(pointer: str) -> list[int]:
    """Where a pointer can be cut into one of something above it, itself included."""
    return [i for i, char in enumerate(pointer) if char == "/" and i] + [len(pointer)]


def differences(old: Any, new: Any, pointer: str) -> Iterator[tuple[str, bool]]:
    """Pointers of what differs, as deep as it goes; and whether it is in the old one only."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() | new.keys():
            below = f"{pointer}/{escape(key)}"
            if key not in new:
                yield below, True
            elif key not in old:
                yield below, False
            else:
                yield from differences(old[key], new[key], below)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for i, (was, now) in enumerate(zip(old, new, strict=True)):
            yield from differences(was, now, f"{pointer}/{i}")
    elif old != new or type(old) is not type(new):
        yield pointer, False


def _name(pointer: str) -> str:
    """The node at a pointer, named for people."""
    steps = [unescape(step) for step in pointer.split("/")[1:]]
    if steps[0] in ("paths", "webhooks"):
        return " ".join([steps[2].upper(), steps[1]]) if len(steps) > 2 else steps[1]
    return (
        ".".join([steps[2], *([steps[4]] if len(steps) > 4 and steps[3] == "properties" else [])]) if len(steps) > 2 else steps[1]
    )


def _last(pointer: str) -> str:
    return unescape(pointer.rpartition("/")[2])
