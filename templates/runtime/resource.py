"""Base of the resource classes: methods that build a request by its operation module and send it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .http.client import AsyncSender, Sender


def load(path: str) -> Any:
    """The class that `module:Class` names."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


class _Group:
    __slots__ = ()

    if not TYPE_CHECKING:  # for a type checker, a method that is not there is an error already

        def __getattr__(self, name: str) -> Any:
            from .errors import NoSuchMethodError

            names = ", ".join(own for own in dir(type(self)) if not own.startswith("_"))
            raise NoSuchMethodError(f"{type(self).__name__} has no {name!r}; it has: {names}", name=name, obj=self)


class Resource(_Group):
    """A group of methods of the sync client."""

    __slots__ = ("_parents", "_sender")

    def __init__(self, sender: Sender, parents: tuple[Any, ...] = ()) -> None:
        self._sender = sender
        self._parents = parents


class AsyncResource(_Group):
    """A group of methods of the async client."""

    __slots__ = ("_parents", "_sender")

    def __init__(self, sender: AsyncSender, parents: tuple[Any, ...] = ()) -> None:
        self._sender = sender
        self._parents = parents


class ResourceTable:
    """Where a client's resources come from.

    A subclass may put a class of its own in the place of a generated one: `resource_classes = {"leads": "my.module:MyLeads"}`,
    which extends `LeadsResource` (or `AsyncLeadsResource`).
    """

    resource_classes: ClassVar[Mapping[str, str]] = {}

    def _resource(self, name: str, default: str) -> Any:
        return load(self.resource_classes.get(name, default))(self)
