"""Values of the command line for a method: filters, JSON bodies, keywords."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from amokit_api.serialization.write_model import RawModel

from .methods import Method
from .problems import UsageProblem, unknown


def words(method: Method) -> list[Any]:
    """The ids that the method itself takes, as numbers where it wants numbers."""
    return [_word(each, text) for each, text in zip(method.words, method.ids, strict=True)]


def _word(parameter: inspect.Parameter, text: str) -> Any:
    if "int" not in str(parameter.annotation):
        return text
    try:
        found = [int(part) for part in text.split(",")]
    except ValueError:
        raise UsageProblem(f"{parameter.name} is a number, not {text!r}") from None
    return found if len(found) > 1 else found[0]


def body(method: Method, given: str | None) -> list[Any]:
    """The JSON body as the method takes it: nothing, one object, or a list of them.

    Args:
        given: JSON; or `@file`, or `-` for standard input, which may hold one object a line.
    """
    parameter = method.body
    if parameter is None:
        if given is not None:
            raise UsageProblem(f"{method.name} sends no body: leave --json away")
        return []
    if given is None:
        raise UsageProblem(f"{method.name} needs --json with {parameter.annotation}")
    found = _json(given)
    if str(parameter.annotation).startswith("Iterable["):
        return [[_model(each) for each in (found if isinstance(found, list) else [found])]]
    if isinstance(found, list):
        raise UsageProblem(f"{method.name} takes one object, not a list; for a list there is {method.name}_many")
    return [_model(found)]


def _model(value: Any) -> Any:
    return RawModel(value) if isinstance(value, dict) else value


def _json(given: str) -> Any:
    """Raises UsageProblem where it is no JSON, with the line and column."""
    if given == "-":
        given = sys.stdin.read()
    elif given.startswith("@"):
        given = Path(given[1:]).read_text(encoding="utf-8")
    try:
        return json.loads(given)
    except ValueError as error:
        lines = [line for line in given.splitlines() if line.strip()]
        if len(lines) > 1:
            try:
                return [json.loads(line) for line in lines]
            except ValueError:
                pass
        raise UsageProblem(f"--json is no JSON: {error}") from None


def keywords(method: Method, given: Iterable[str]) -> dict[str, Any]:
    """Arguments by name, given as `limit=50`; JSON where the value is JSON, else text."""
    found: dict[str, Any] = {}
    known = method.keywords
    for each in given:
        name, equals, text = each.partition("=")
        if not equals:
            raise UsageProblem(f"--arg takes name=value, not {each!r}")
        if name not in known:
            raise unknown(f"argument of {method.name}", name, known)
        try:
            found[name] = json.loads(text)
        except ValueError:
            found[name] = text
    return found


def filters(given: Iterable[str]) -> RawModel | None:
    """A filter from `price.from=1000`, `id=11` or `id=11,12`: dots lead into ranges and lists."""
    found: dict[str, Any] = {}
    for each in given:
        path, equals, text = each.partition("=")
        if not equals or not text:
            raise UsageProblem(f"--filter takes name=value, such as price.from=1000, not {each!r}")
        *outer, last = path.replace("][", ".").replace("[", ".").rstrip("]").split(".")
        target = found
        for part in outer:
            target = target.setdefault(part, {})
            if not isinstance(target, dict):
                raise UsageProblem(f"--filter {each!r}: {part} has a value already")
        value: Any = text.split(",") if "," in text else text
        if last in target:
            value = [*_listed(target[last]), *_listed(value)]
        target[last] = value
    return RawModel(found) if found else None


def _listed(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        raise UsageProblem("--filter: a name has a value and parts at the same time")
    return value if isinstance(value, list) else [value]
