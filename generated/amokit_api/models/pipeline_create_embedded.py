# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import NewPipelineStatusDict
    from .new_pipeline_status import NewPipelineStatus

_NEW_PIPELINE_STATUS: ModelDecoder[NewPipelineStatus] = ModelDecoder("new_pipeline_status", "NewPipelineStatus")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"statuses": ("statuses", _NEW_PIPELINE_STATUS)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PipelineCreateEmbedded(WriteModel):
    """What a new pipeline comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    statuses: list[NewPipelineStatus] | Unset
    """Its statuses."""

    def __init__(self, *, statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | Unset = UNSET) -> None:
        """What a new pipeline comes with.

        Args:
            statuses: Its statuses.
        """
        self.statuses = to_models(statuses, "PipelineCreateEmbedded.statuses", _NEW_PIPELINE_STATUS)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.statuses) is not UNSET:
            result["statuses"] = write_models(self, "statuses", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
