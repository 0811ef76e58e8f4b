# Written by `make generate` from templates/runtime/serialization/struct_type.py; do not edit.
"""The types of models: attrs classes with slots; where msgspec is installed, they are structs of msgspec as well.

So msgspec fills the slots of a model while it decodes bytes (`bytes_decoder`), and nothing is copied. It leaves no slot empty:
UNSET marks an absent key (`slots`).

Small write models in batches are encoded by msgspec as they are, without what is UNSET, if their values need no conversion.
"""

from __future__ import annotations

import copyreg
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from ..http.raw_json import msgspec
from ..types import UNSET
from .read_model import ReadModel, evolve_by_origin

__all__ = ["NO_KEY", "is_struct", "read_model", "write_model"]

_MADE_ANEW = ("__slots__", "__init__", "__annotations__", "__annotate_func__", "__annotations_cache__")
_OPTIONS: dict[str, Any] = {"weakref_slot": False, "getstate_setstate": False, "field_transformer": evolve_by_origin}

if TYPE_CHECKING:
    from attrs import define as write_model
    from attrs import frozen as read_model
else:

    def write_model(**options: bool) -> Any:
        """Decorates the class of a write model that may go out as it is, as `attrs.define` does."""

        def decorate(cls: type) -> type:
            made: Any = attrs.define(cls, **options)
            if msgspec is None:
                made._encodable = made._to_wire
                return made
            return _write_struct(made)

        return decorate

    def read_model(**options: bool) -> Any:
        """Decorates the class of a read model, as `attrs.define` does."""

        def decorate(cls: type) -> type:
            made = attrs.define(cls, **options, **_OPTIONS)
            # Those with a base of their own, unknown variants and events of webhooks, are never filled from bytes.
            if msgspec is not None and made.__base__ is ReadModel:
                made = _struct(made)
            made._may_lack(frozenset(slot for slot, key, _ in cls._slots if key in cls._seldom).union(cls._bound))
            return made

        return decorate


def is_struct(cls: type) -> bool:
    """Whether msgspec can fill objects of a class."""
    return msgspec is not None and isinstance(cls, msgspec.StructMeta)


NO_KEY = "(the tag)"
"""The key of the field that holds the tag, which `bytes_decoder` gives a type that no value has."""


def _struct(cls: Any) -> Any:
    """A copy of a read model as a struct: a field for each key that JSON may have, in the slot of that name.

    The tag is no such key to msgspec. Its slot is a field whose key never comes, with the value for a default.
    """
    tag, value = cls._tag
    fields = {slot: NO_KEY if key == tag else key for slot, key, _ in cls._slots}
    beside = tuple(name for name in cls.__slots__ if name not in fields)  # slots that msgspec does not fill
    seen: list[Any] = []

    def absent(slot: str) -> Any:
        """Called where a key is absent that answers usually have."""
        seen[0]._may_lack(frozenset({slot}))
        return UNSET

    defaults = {
        slot: value if key == NO_KEY else UNSET if key in cls._seldom else msgspec.field(default_factory=partial(absent, slot))
        for slot, key in fields.items()
    }
    base = type(cls.__name__, cls.__bases__, {"__slots__": beside, "__module__": cls.__module__}) if beside else ReadModel
    # The garbage collector need not look at what cannot be changed: it is in no cycle.
    made = _made_anew(cls, base, fields, defaults, cls._tag, forbid_unknown_fields=True, omit_defaults=True, gc=False)
    seen.append(made)
    return made


def _write_struct(cls: Any) -> Any:
    """A copy of a write model as a struct."""
    fields = {name: name for name in cls._wire}
    given = cls.__init__.__kwdefaults__ or {}
    added = {name: UNSET for name in fields if name in given} | {"__reduce__": _reduce}
    made = _made_anew(cls, cls.__base__, fields, added, next(iter(cls._fixed.items()), ("", None)), omit_defaults=True)
    made.__annotations__ = dict(cls.__annotations__)  # for tools that read them at run time; msgspec only encodes these
    return made


def _reduce(model: Any) -> Any:
    """How a model is pickled: as without msgspec."""
    state = {name: getattr(model, name) for name, _ in model._wire.values()}
    return copyreg.__newobj__, (type(model),), (getattr(model, "__dict__", None), state)  # type: ignore[attr-defined]


def _made_anew(cls: Any, base: type, fields: dict[str, str], added: dict[str, Any], tag: tuple[str, Any], **options: bool) -> Any:
    """A copy of a class as a struct with fields of these names and keys, and with its own constructor."""
    namespace = {name: value for name, value in vars(cls).items() if name not in cls.__slots__ and name not in _MADE_ANEW}
    namespace |= {**added, "__annotations__": dict.fromkeys(fields, Any)}
    bases = (base, msgspec.Struct)
    made = _StructType(
        cls.__name__, bases, namespace, rename=fields, kw_only=True, tag_field=tag[0] or None, tag=tag[1], **options
    )
    setattr(made, "__init__", cls.__init__)  # noqa: B010  # msgspec does not take it in the namespace
    return made


if msgspec is not None:

    class _StructType(msgspec.StructMeta):  # type: ignore[misc]
        """The type of structs with a constructor of their own."""

        # As a function first: it takes the vectorcall of msgspec off the class, which since Python 3.12 would be inherited.
        def __call__(self, *args: Any, **given: Any) -> Any: ...

        @property
        def __signature__(cls) -> Any:
            from inspect import signature

            made = signature(cls.__init__)  # type: ignore[misc]
            return made.replace(parameters=list(made.parameters.values())[1:])

    setattr(_StructType, "__call__", type.__call__)  # noqa: B010
