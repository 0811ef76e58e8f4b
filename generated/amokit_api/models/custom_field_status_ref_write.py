# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "pipeline_id": ("pipeline_id", int),
    "status_id": ("status_id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldStatusRefWrite(WriteModel):
    """A stage of leads, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    pipeline_id: int
    """Id of the pipeline."""
    status_id: int
    """Id of the status."""

    def __init__(self, *, pipeline_id: int, status_id: int) -> None:
        """A stage of leads, in a request.

        Args:
            pipeline_id: Id of the pipeline.
            status_id: Id of the status.
        """
        self.pipeline_id = pipeline_id
        self.status_id = status_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.pipeline_id
        result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        value = self.status_id
        result["status_id"] = value if type(value) is int else write_scalar(self, "status_id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.pipeline_id) is int and type(self.status_id) is int:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
