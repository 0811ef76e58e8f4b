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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"external_id": ("external_id", str), "type": ("type", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadSourceWrite(WriteModel):
    """The source of a new lead. Without `pipeline_id` the lead goes into the pipeline of the source."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    external_id: str
    """Your id of the source."""
    type: Literal["widget"]
    """Kind of the source."""

    def __init__(self, *, external_id: str, type: Literal["widget"]) -> None:
        """The source of a new lead. Without `pipeline_id` the lead goes into the pipeline of the source.

        Args:
            external_id: Your id of the source.
            type: Kind of the source.
        """
        self.external_id = external_id
        self.type = type

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.external_id
        result["external_id"] = value if type(value) is str else write_scalar(self, "external_id", value, str)
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.external_id) is str and type(self.type) is str:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
