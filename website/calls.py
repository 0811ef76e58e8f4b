"""The resources and sub-resources of a client for the reference: the expression, `amo.leads.notes(entity_id)`, and its class."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from amokit import AmoCRM
from amokit.cli.methods import children


@dataclass(frozen=True)
class Group:
    """A resource or sub-resource: the expression that reaches it in a program, and its class."""

    shown: str
    cls: type[Any]

    @property
    def resource(self) -> str:
        """Name of the client's resource that it belongs to: `leads`."""
        return self.shown.removeprefix("amo.").partition(".")[0].partition("(")[0]

    @property
    def methods(self) -> list[str]:
        """Names of its own methods, without sub-resources."""
        groups = children(self.cls)
        return [name for name in dir(self.cls) if not name.startswith("_") and name not in groups]

    @property
    def anchor(self) -> str:
        """The anchor of its heading."""
        return self.shown.replace("(", "-").replace(")", "")

    @property
    def identifier(self) -> str:
        """Name of the class for mkdocstrings."""
        return f"{self.cls.__module__}.{self.cls.__qualname__}"


def groups() -> list[Group]:
    """Resources of the sync client with their sub-resources, by name; the async client has the same."""
    with AmoCRM("mycompany", token="reference") as amo:
        return [group for name in children(AmoCRM) for group in _below(getattr(amo, name), f"amo.{name}")]


def _below(resource: Any, shown: str) -> Iterator[Group]:
    yield Group(shown, type(resource))
    for name in children(type(resource)):
        yield from _below(getattr(resource, name), f"{shown}.{name}")
    if callable(resource):
        (parent,) = inspect.signature(resource).parameters
        yield from _below(resource(1), f"{shown}({parent})")
