# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_status import PipelineStatus

_PIPELINE_STATUS: ModelDecoder[PipelineStatus] = ModelDecoder("pipeline_status", "PipelineStatus")


@read_model(init=False, eq=False, repr=False)
class PipelineEmbedded(ReadModel):
    """What belongs to a pipeline."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_statuses", "statuses", None),)
    _statuses: Any

    def __init__(self, *, statuses: list[PipelineStatus] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_statuses": statuses})

    @property
    def statuses(self) -> list[PipelineStatus] | None:
        """Its statuses, the system ones too."""
        return decode_list(self, "_statuses", self._statuses, _PIPELINE_STATUS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._statuses = data["statuses"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
