"""What a change of the description does to those who use the published file.

The differences that `generator.diff` finds are those of Python callers; these are of requests and names, which all others have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle
from ..view import METHODS
from . import public

BREAKS, ADDS, WORDS = range(3)
PARTS = ("major", "minor", "patch")


def changes(old: Bundle, new: Bundle) -> list[str]:
    """One line a change, the worst first, and what is to be done with the version; empty when the file stays as it is."""
    before, after = public(old), public(new)
    before["info"], was = {**before["info"], "version": ""}, str(before["info"].get("version", ""))
    after["info"], now = {**after["info"], "version": ""}, str(after["info"].get("version", ""))
    if before == after:
        return []
    found: dict[tuple[int, str], list[str]] = {}
    for weight, subject, what in [*_operations(before, after), *_schemas(before, after)]:
        found.setdefault((weight, what), []).append(subject)
    worst = min((weight for weight, _ in found), default=WORDS)
    lines = [f"{_names(found[key])}: {key[1]}" for key in sorted(found)] or ["only words, examples or limits differ"]
    wanted = raised(was, worst)
    if numbers(now) < numbers(wanted):
        lines.append(f"info.version is {now}: set it to {wanted} in spec/openapi.yaml")
    return lines


def raised(version: str, worst: int) -> str:
    """The first version that may hold a change of this weight."""
    parts = [*numbers(version), 0, 0, 0][:3]
    return ".".join(str(part + 1 if i == worst else part if i < worst else 0) for i, part in enumerate(parts))


def numbers(version: str) -> list[int]:
    """The numbers of a version, such as 1, 2 and 3 of `1.2.3`."""
    return [int(part) for part in re.findall(r"\d+", version)]


def _names(subjects: list[str]) -> str:
    first, *rest = sorted(subjects)
    return f"{first} and {len(rest)} more" if rest else first


def _by_call(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    hooks = {f"webhook {name}": item for name, item in document.get("webhooks", {}).items()}
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in {**document["paths"], **hooks}.items()
        for method in METHODS
        if method in item
    }


def _operations(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[int, str, str]]:
    old, new = _by_call(before), _by_call(after)
    yield from ((BREAKS, call, "gone") for call in old.keys() - new.keys())
    yield from ((ADDS, call, "new") for call in new.keys() - old.keys())
    for call in old.keys() & new.keys():
        for key in ("operationId", "servers", "security"):
            if old[call].get(key) != new[call].get(key):
                yield BREAKS, call, f"another {key}"
        yield from ((weight, call, what) for weight, what in _parameters(old[call], new[call]))
        yield from (
            (ADDS, call, f"status {code} is new") for code in new[call]["responses"].keys() - old[call]["responses"].keys()
        )
        yield from (
            (BREAKS, call, f"status {code} is gone") for code in old[call]["responses"].keys() - new[call]["responses"].keys()
        )


def _parameters(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[int, str]]:
    was, now = ({(p["in"], p["name"]): p for p in operation.get("parameters", [])} for operation in (old, new))
    for key in was.keys() | now.keys():
        one, other, name = was.get(key, {}), now.get(key, {}), f"parameter {key[1]}"
        if not other:
            yield BREAKS, f"{name} is gone"
        elif not one:
            yield (BREAKS, f"{name} is new and required") if other.get("required") else (ADDS, f"{name} is new")
        elif _wire(one) != _wire(other):
            yield BREAKS, f"{name} is written in another way"
        elif one.get("required") != other.get("required"):
            yield (BREAKS, f"{name} is required") if other.get("required") else (ADDS, f"{name} is not required any more")


def _schemas(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[int, str, str]]:
    old, new = before["components"].get("schemas", {}), after["components"].get("schemas", {})
    yield from ((BREAKS, name, "gone") for name in old.keys() - new.keys())
    yield from ((ADDS, name, "new") for name in new.keys() - old.keys())
    for name in old.keys() & new.keys():
        was, now = old[name].get("properties", {}), new[name].get("properties", {})
        needed = {*new[name].get("required", [])} - {*old[name].get("required", [])}
        yield from ((BREAKS, name, f"{key} is gone") for key in was.keys() - now.keys())
        yield from ((ADDS, name, f"{key} is new") for key in now.keys() - was.keys())
        yield from ((BREAKS, name, f"{key} is required") for key in needed)
        both = was.keys() & now.keys()
        yield from ((BREAKS, name, f"{key} has another type") for key in both if _type(was[key]) != _type(now[key]))


def _wire(parameter: dict[str, Any]) -> list[Any]:
    schema = {key: part for key, part in parameter["schema"].items() if key not in ("description", "x-evidence")}
    if schema.get("format") == "password":  # which hides it on a screen and changes nothing in a request
        del schema["format"]
    return [parameter.get("style"), parameter.get("explode"), schema]


def _type(schema: dict[str, Any]) -> list[Any]:
    return [schema.get(key) for key in ("$ref", "type", "enum", "const", "items", "anyOf", "oneOf")]
