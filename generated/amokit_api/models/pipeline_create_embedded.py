# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write_models
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self

    from .new_pipeline_status import NewPipelineStatus

_NEW_PIPELINE_STATUS: Ref[NewPipelineStatus] = Ref("new_pipeline_status", "NewPipelineStatus")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"statuses": ("statuses", _NEW_PIPELINE_STATUS)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PipelineCreateEmbedded(WriteModel):
    """What a new pipeline comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    statuses: list[NewPipelineStatus] | Unset
    """Its statuses."""

    def __init__(self, *, statuses: Iterable[NewPipelineStatus] | Unset = UNSET) -> None:
        self.statuses = as_list(statuses)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.statuses is not UNSET:
            result["statuses"] = write_models(self.statuses)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
