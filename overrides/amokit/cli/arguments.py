"""Values of the command line for a method: filters, JSON bodies, keywords."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from amokit_api import models
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
    """One JSON value, or the values of JSON lines. Raises UsageProblem where it is neither, with the line and column."""
    text = _text(given).removeprefix("\ufeff")  # the byte order mark that Windows programs write
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UsageProblem(f"--json cannot be read: {error}") from None
    except ValueError as error:
        problem = str(error)
    found: list[Any] = []
    for number, line in enumerate(text.split("\n"), 1):  # a text may hold what `splitlines` takes for ends of lines
        try:
            found += [json.loads(line)] if line.strip() else []
        except ValueError as error:
            problem = f"line {number}: {error}" if found else problem
            found = []
            break
    if not found:
        raise UsageProblem(f"--json is no JSON: {problem}")
    return found


def _text(given: str) -> str:
    try:
        if given == "-":
            return sys.stdin.read()
        return Path(given[1:]).read_text(encoding="utf-8") if given.startswith("@") else given
    except UnicodeDecodeError as error:
        raise UsageProblem(f"--json cannot be read: {error}") from None


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


def filters(method: Method, given: Iterable[str]) -> RawModel | None:
    """A filter from `price.from=1000`, `id=11` or `id=11,12`: dots lead into ranges and lists.

    Keys that the list does not know are refused: the server would ignore them, and list everything.
    """
    known = _filter_keys(method)
    found: dict[str, Any] = {}
    for each in given:
        path, equals, text = each.partition("=")
        if not equals or not text:
            raise UsageProblem(f"--filter takes name=value, such as price.from=1000, not {each!r}")
        *outer, last = parts = path.replace("][", ".").replace("[", ".").rstrip("]").split(".")
        if "" in parts:
            raise UsageProblem(f"--filter takes name=value, such as price.from=1000, not {each!r}")
        if known and parts[0] not in known:
            raise unknown(f"filter of {method.name}", parts[0], known)
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


def _filter_keys(method: Method) -> Iterable[str]:
    """What the filter of a list has, by the class that its annotation begins with; nothing where it takes none."""
    if "filter" not in method.keywords:
        return ()
    cls: Any = getattr(models, str(method.keywords["filter"].annotation).partition(" ")[0])
    keys: Iterable[str] = cls._wire
    return keys


def _listed(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        raise UsageProblem("--filter: a name has a value and parts at the same time")
    return value if isinstance(value, list) else [value]
