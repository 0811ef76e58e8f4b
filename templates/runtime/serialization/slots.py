"""Slots of read models: how an empty one is read, and how they are filled.

Slots that are always full are read directly. Where an object lacks a key, the slot gets a descriptor, `MayBeEmpty`, in its class:
from the start for keys that answers have sometimes, for others as soon as the first such object is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import MissingValueError, ReadOnlyError
from ..types import UNSET

new = object.__new__


class MayBeEmpty:
    """A slot that is empty, or holds UNSET, where the key is absent: reads as None, or raises MissingValueError."""

    __slots__ = ("_always", "_name", "_slot")

    def __init__(self, name: str, slot: Any, always: bool) -> None:
        self._name = name
        self._slot = slot
        self._always = always

    def __get__(self, model: Any, owner: Any = None) -> Any:
        if model is None:
            return self._slot
        value = held(self._slot, model)
        if value is not UNSET:
            return value
        if self._always:
            raise MissingValueError(type(model).__name__, self._name)
        return None

    def __set__(self, model: Any, value: Any) -> None:
        self._slot.__set__(model, value)


def may_be_empty(cls: Any, slot: str, always: bool = False) -> None:
    """From now on there are objects of the class in which the slot is empty."""
    setattr(cls, slot, MayBeEmpty(slot, getattr(cls, slot), always))


def held(slot: Any, model: Any) -> Any:
    """What is in a slot; UNSET where the key is absent."""
    try:
        return slot.__get__(model)
    except AttributeError:
        return UNSET


class Open:
    """The subclass whose objects can be changed, made when it is first asked for; filled, they become objects of the class."""

    def __get__(self, model: Any, owner: Any) -> Any:
        base: Any = super(Fixed, owner)
        names = {"__module__": owner.__module__, "__setattr__": base.__setattr__, "__delattr__": base.__delattr__}
        names |= {slot: getattr(owner, slot) for slot, _, _ in owner._slots}
        if type(owner) is type:  # structs of msgspec do this by themselves
            names["__slots__"] = ()
        made: Any = type(owner)(owner.__name__, (owner,), names)
        made._closed = owner
        made.__init__ = object.__init__  # so that calling it costs less than __new__
        owner._open = made
        return made


class Fixed:
    """Base of what cannot be changed from outside."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers know it from the decorator of the classes

        def __setattr__(self, name: str, value: Any) -> None:
            raise ReadOnlyError(type(self).__name__, name, hasattr(self, "to_write"))

        def __delattr__(self, name: str) -> None:
            raise ReadOnlyError(type(self).__name__, name, hasattr(self, "to_write"))
