"""The resources of a client as the reference shows them: `amo.leads.notes(entity_id)` and its class."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from amokit import AmoCRM
from amokit.cli.methods import children


@dataclass(frozen=True)
class Group:
    """A group of methods: how it is written in a program, and its class."""

    shown: str
    cls: type[Any]

    @property
    def resource(self) -> str:
        """Name of the resource of the client that it belongs to."""
        return self.shown.removeprefix("amo.").partition(".")[0].partition("(")[0]

    @property
    def methods(self) -> list[str]:
        """Names of what it does itself."""
        groups = children(self.cls)
        return [name for name in dir(self.cls) if not name.startswith("_") and name not in groups]

    @property
    def anchor(self) -> str:
        """Its heading's name in links."""
        return self.shown.replace("(", "-").replace(")", "")

    @property
    def identifier(self) -> str:
        """Name of the class for mkdocstrings."""
        return f"{self.cls.__module__}.{self.cls.__qualname__}"


def groups() -> list[Group]:
    """All groups of the sync client in the order of their names; the async client has the same."""
    with AmoCRM("mycompany", token="reference") as amo:
        return [group for name in children(AmoCRM) for group in _below(getattr(amo, name), f"amo.{name}")]


def _below(resource: Any, shown: str) -> Iterator[Group]:
    yield Group(shown, type(resource))
    for name in children(type(resource)):
        yield from _below(getattr(resource, name), f"{shown}.{name}")
    if callable(resource):
        (parent,) = inspect.signature(resource).parameters
        yield from _below(resource(1), f"{shown}({parent})")
