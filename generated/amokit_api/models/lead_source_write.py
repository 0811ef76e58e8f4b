# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"external_id": ("external_id", None), "type": ("type", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadSourceWrite(WriteModel):
    """The source of a new lead. Without `pipeline_id` the lead goes into the pipeline of the source."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.external_id
        if value is None:
            raise null(self, "external_id")
        result["external_id"] = value
        value = self.type
        if value is None:
            raise null(self, "type")
        result["type"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.external_id is None:
            raise null(self, "external_id")
        if self.type is None:
            raise null(self, "type")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
