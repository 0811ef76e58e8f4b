# Written by `make generate` from templates/runtime/resource.py; do not edit.
"""Base of the resource classes: methods that build a request by its operation module and send it."""

from __future__ import annotations

from functools import wraps
from importlib import import_module
from inspect import CO_VARKEYWORDS, iscoroutinefunction
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from .lazy_signature import LazySignature
from .suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .http.client import AsyncSender, Sender


def load(path: str) -> Any:
    """The class that `module:Class` names."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


_WORDS = {
    "create": ("add", "insert", "new", "post"),
    "delete": ("destroy", "remove"),
    "get": ("fetch", "read", "retrieve"),
    "list": ("all", "filter", "find", "iterate", "query", "search", "where"),
    "update": ("change", "edit", "modify", "patch", "save", "set"),
}
"""Names that other libraries use, by the method to suggest."""


def _advice(cls: type[Any], wrong: str) -> str:
    """What to do about a method that a resource does not have."""
    names = [name for name in dir(cls) if not name.startswith("_")]
    if cls._of and wrong in (of_parent := _bound_names(cls)):
        return f" for all parents at once; give {cls._of} first, as in {cls._name}(3).{of_parent[wrong]}"
    meant = next((name for name, others in _WORDS.items() if wrong in others and name in names), None)
    return suggest(wrong, names, "it has:", meant or "")


def _bound_names(cls: type[Any]) -> dict[str, str]:
    """The methods and sub-resources of the resource for one parent, as they are written."""
    bound = getattr(import_module(cls.__module__), cls.__call__.__annotations__["return"])
    names = (name for name in dir(bound) if not name.startswith("_"))
    return {name: name if isinstance(getattr(bound, name), property) else f"{name}()" for name in names}


F = TypeVar("F", bound="Callable[..., Any]")


def explained(method: F) -> F:
    """Replaces the TypeError of a call with wrong arguments by a WrongTypeError that shows the signature."""
    if not iscoroutinefunction(method):
        return explained_call()(method)

    @wraps(method)
    async def call_async(*given: Any, **named: Any) -> Any:
        try:
            return await method(*given, **named)
        except TypeError as error:
            if _is_inner(error):
                raise
            raise _explanation(method, given, named) from None

    return _showing_fields(call_async, method)


def explained_call(*first: str) -> Callable[[F], F]:
    """Like `explained`, for constructors and for functions that may be given secrets: no frame of their errors holds an argument.

    Args:
        first: Options of `**options` to name in the message: those that are used most.
    """

    def decorate(method: F) -> F:
        @wraps(method)
        def call(*given: Any, **named: Any) -> Any:
            try:
                return method(*given, **named)
            except TypeError as error:
                if _is_inner(error):
                    raise
                raise _explanation(method, given, named, first) from None
            finally:
                given = ()
                named.clear()

        return _showing_fields(call, method)

    return decorate


def _showing_fields(call: Any, method: F) -> F:
    """`call`, with a signature that lists what `**fields` of `method` may hold."""
    if method.__code__.co_flags & CO_VARKEYWORDS:
        call.__signature__ = LazySignature(method)
    return cast(F, call)


def _is_inner(error: TypeError) -> bool:
    """Whether the body of the function raised it, and not the call itself, for its arguments."""
    return error.__traceback__ is not None and error.__traceback__.tb_next is not None


def _explanation(
    method: Callable[..., Any], given: tuple[Any, ...], named: dict[str, Any], first: tuple[str, ...] = ()
) -> TypeError:
    from .wrong_call import wrong_call

    return wrong_call(method, given, named, first)


class _Group:
    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for base in (cls, *(base for base in cls.__mro__ if not issubclass(base, _Group))):  # those of mixins too
            for name, method in list(vars(base).items()):
                if type(method) is FunctionType and name[0] != "_" and getattr(cls, name) is method:
                    setattr(cls, name, explained(method))

    _name: ClassVar[str] = ""
    _of: ClassVar[str] = ""
    """The argument with which the resource is called for one parent; its name and this are set where there is one."""

    if not TYPE_CHECKING:  # for a type checker, a method that is not there is an error already

        def __getattr__(self, name: str) -> Any:
            from .errors import NoSuchMethodError

            raise NoSuchMethodError(f"{self._described()} has no {name!r}{_advice(type(self), name)}", name=name, obj=self)

    def _described(self) -> str:
        return type(self).__name__


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


class _EntityGroup(_Group):
    __slots__ = ()

    _entity_type: Any  # each operation has a literal type of its own for it, some narrower than others

    def _described(self) -> str:
        return f"{type(self).__name__} of {self._entity_type}"


class EntityResource(_EntityGroup, Resource):
    """A group of methods that several entity types share, bound to one of them: sync."""

    __slots__ = ("_entity_type",)

    def __init__(self, sender: Sender, entity_type: str, parents: tuple[Any, ...] = ()) -> None:
        super().__init__(sender, parents)
        self._entity_type = entity_type


class AsyncEntityResource(_EntityGroup, AsyncResource):
    """A group of methods that several entity types share, bound to one of them: async."""

    __slots__ = ("_entity_type",)

    def __init__(self, sender: AsyncSender, entity_type: str, parents: tuple[Any, ...] = ()) -> None:
        super().__init__(sender, parents)
        self._entity_type = entity_type


class ResourceTable:
    """Where a client's resources come from.

    A subclass may replace a generated class by its own: `resource_classes = {"leads": "my.module:MyLeads"}`,
    which extends `LeadsResource` (or `AsyncLeadsResource`).
    """

    resource_classes: ClassVar[Mapping[str, str]] = {}

    def _resource(self, name: str, default: str) -> Any:
        return load(self.resource_classes.get(name, default))(self)
