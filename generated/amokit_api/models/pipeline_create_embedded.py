# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import NewPipelineStatusDict
    from .new_pipeline_status import NewPipelineStatus

_NEW_PIPELINE_STATUS: ModelDecoder[NewPipelineStatus] = ModelDecoder("new_pipeline_status", "NewPipelineStatus")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"statuses": ("statuses", _NEW_PIPELINE_STATUS)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PipelineCreateEmbedded(WriteModel):
    """What a new pipeline comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    statuses: list[NewPipelineStatus] | Unset
    """Its statuses."""

    def __init__(self, *, statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | Unset = UNSET) -> None:
        """What a new pipeline comes with.

        Args:
            statuses: Its statuses.
        """
        self.statuses = to_models(statuses, "PipelineCreateEmbedded.statuses", _NEW_PIPELINE_STATUS)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.statuses) is not UNSET:
            if value is None:
                raise null(self, "statuses")
            result["statuses"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        if (value := self.statuses) is not UNSET:
            if value is None:
                raise null(self, "statuses")
            if (part := models_encodable(value)) is not value:
                return {"statuses": part}
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
