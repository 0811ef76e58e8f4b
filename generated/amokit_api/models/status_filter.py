# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
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


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class StatusFilter(WriteModel):
    """One stage of one pipeline."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    pipeline_id: int
    """Id of the pipeline."""
    status_id: int
    """Id of the status; 142 is won and 143 lost in every pipeline."""

    def __init__(self, *, pipeline_id: int, status_id: int) -> None:
        """One stage of one pipeline.

        Args:
            pipeline_id: Id of the pipeline.
            status_id: Id of the status; 142 is won and 143 lost in every pipeline.
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
