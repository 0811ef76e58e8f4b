# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .segment import Segment

_SEGMENT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")


@read_model(init=False, eq=False, repr=False)
class SegmentsPageEmbedded(ReadModel):
    """Content of a page of segments."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_segments", "segments", None),)
    _segments: Any

    def __init__(self, *, segments: list[Segment] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_segments": segments})

    @property
    def segments(self) -> list[Segment] | None:
        """The segments."""
        return decode_list(self, "_segments", self._segments, _SEGMENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._segments = data["segments"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
