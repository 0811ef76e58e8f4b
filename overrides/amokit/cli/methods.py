"""Methods of the client by names of the command line: `leads.notes.create` with the ids 11 is `amo.leads.notes(11).create`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, get_overloads

from amokit_api.on_request import ON_REQUEST

from ..client import AmoCRM
from .problems import UsageProblem, unknown

SCALARS = ("int", "str", "Target", "int | str")
"""Annotations of what is given as a word of the command line; anything else is JSON."""


@dataclass(frozen=True)
class Method:
    """A method that was found, with the ids of its parents taken from what was given."""

    name: str
    call: Callable[..., Any]
    ids: tuple[str, ...]

    @property
    def parameters(self) -> list[inspect.Parameter]:
        return list(inspect.signature(inspect.unwrap(self.call)).parameters.values())[1:]

    @property
    def words(self) -> list[inspect.Parameter]:
        """What it takes as words: its own ids."""
        return [each for each in self._positional if _is_word(each)]

    @property
    def body(self) -> inspect.Parameter | None:
        """What it takes as JSON."""
        return next((each for each in self._positional if not _is_word(each)), None)

    @property
    def keywords(self) -> dict[str, inspect.Parameter]:
        """What it takes by name."""
        return {each.name: each for each in self.parameters if each.kind is each.KEYWORD_ONLY}

    @property
    def on_request(self) -> Mapping[str, str]:
        """The attributes of its result that come only where a value of `with_` asks for them, each with that value."""
        calls = [self.call, *get_overloads(self.call)]
        if "with_" in self.keywords:  # `get_many` gives what `get` gives, and is typed by a variable
            calls.append(getattr(getattr(self.call, "__self__", None), "get", self.call))
        classes = (name for call in calls for name in re.findall(r"\w+", str(inspect.signature(call).return_annotation)))
        return next((ON_REQUEST[name] for name in classes if name in ON_REQUEST), {})

    @property
    def _positional(self) -> list[inspect.Parameter]:
        return [each for each in self.parameters if each.kind is each.POSITIONAL_OR_KEYWORD]


def _is_word(parameter: inspect.Parameter) -> bool:
    annotation = str(parameter.annotation)
    return annotation in SCALARS or annotation.startswith(("Literal[", "int | Iterable[int]"))


def find(amo: AmoCRM, name: str, ids: Sequence[str]) -> Method:
    """The method of a name such as `leads.notes.create`, bound to the parents that the first of the ids name.

    Raises:
        UsageProblem: There is no such method, or the ids are too few or too many for it.
    """
    *path, method = name.split(".")
    if not path:
        raise UsageProblem(f"{name!r} is no call: give the resource too, as in leads.{name}")
    group: Any = amo
    rest = list(ids)
    for part in path:
        group = _child(group, part, rest)
    candidates = [Method(name, getattr(group, method), tuple(rest))] if method in methods(group) else []
    if callable(group) and rest and method in methods(of_one := group(_word(rest[0]))):
        candidates.append(Method(name, getattr(of_one, method), tuple(rest[1:])))
    for found in candidates:
        if len(found.words) == len(found.ids):
            return found
    if candidates:
        needs = " or ".join(f"`{name}{''.join(f' <{each.name}>' for each in found.words)}`" for found in candidates)
        raise UsageProblem(f"{name} was given {len(rest)} {'id' if len(rest) == 1 else 'ids'}; write {needs}")
    if callable(group) and not rest:
        (parent,) = inspect.signature(group).parameters
        if method in methods(group(0)):
            raise UsageProblem(f"{name} needs the {parent} first: `{name} <{parent}> …`")
    raise unknown("call", name, (f"{'.'.join(path)}.{each}" for each in methods(group)))


def _child(group: Any, name: str, rest: list[str]) -> Any:
    known = children(type(group))
    if name in known:
        return getattr(group, name)
    if callable(group) and rest:
        below = group(_word(rest[0]))
        if name in children(type(below)):
            rest.pop(0)
            return getattr(below, name)
    raise unknown("resource", name, known)


def _word(text: str) -> int | str:
    return int(text) if text.isdecimal() else text


def children(group: type[Any]) -> list[str]:
    """Names of the resources of a client, or of the sub-resources of a resource."""
    found = ((name, inspect.getattr_static(group, name)) for name in dir(group) if not name.startswith("_"))
    return [name for name, each in found if isinstance(each, property | cached_property) and name != "zone"]


def methods(group: Any) -> list[str]:
    """Names of the methods of a resource. Those that report progress while they go (`…_each`) are not for the command line."""
    names = (name for name in dir(type(group)) if not name.startswith("_") and not name.endswith("_each"))
    return [name for name in names if inspect.isfunction(inspect.getattr_static(type(group), name))]


def every(amo: AmoCRM) -> Iterator[str]:
    """All calls, for completion: `leads.list`, `leads.notes.create`, …"""
    for name in children(type(amo)):
        yield from _below(getattr(amo, name), name)


def _below(group: Any, shown: str) -> Iterator[str]:
    yield from (f"{shown}.{name}" for name in methods(group))
    for name in children(type(group)):
        yield from _below(getattr(group, name), f"{shown}.{name}")
    if callable(group):
        yield from _below(group(0), shown)
