# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "entity_type": ("entity_type", str),
    "entity_id": ("entity_id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShortLinkMetadataWrite(WriteModel):
    """Whom a short link is for, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    entity_type: Literal["contacts"]
    """Kind of the entity; contacts only."""
    entity_id: int
    """Id of the contact."""

    def __init__(self, *, entity_type: Literal["contacts"], entity_id: int) -> None:
        """Whom a short link is for, in a request.

        Args:
            entity_type: Kind of the entity; contacts only.
            entity_id: Id of the contact.
        """
        self.entity_type = entity_type
        self.entity_id = entity_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.entity_type
        result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        value = self.entity_id
        result["entity_id"] = value if type(value) is int else write_scalar(self, "entity_id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.entity_type) is str and type(self.entity_id) is int:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
