# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "entity_id": ("entity_id", int),
    "entity_type": ("entity_type", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class BotRun(WriteModel):
    """The entity to run a bot for."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    entity_id: int
    """Id of the entity."""
    entity_type: Literal["leads", "contacts", "customers"]
    """Kind of entity."""

    def __init__(self, *, entity_id: int, entity_type: Literal["leads", "contacts", "customers"]) -> None:
        """The entity to run a bot for.

        Args:
            entity_id: Id of the entity.
            entity_type: Kind of entity.
        """
        self.entity_id = entity_id
        self.entity_type = entity_type

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.entity_id
        result["entity_id"] = value if type(value) is int else write_scalar(self, "entity_id", value, int)
        value = self.entity_type
        result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
