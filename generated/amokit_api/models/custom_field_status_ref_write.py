# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "pipeline_id": ("pipeline_id", None),
    "status_id": ("status_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldStatusRefWrite(WriteModel):
    """A stage of leads, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.pipeline_id
        if value is None:
            raise null(self, "pipeline_id")
        result["pipeline_id"] = value
        value = self.status_id
        if value is None:
            raise null(self, "status_id")
        result["status_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.pipeline_id is None:
            raise null(self, "pipeline_id")
        if self.status_id is None:
            raise null(self, "status_id")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
