# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .source import Source

_SOURCE: ModelDecoder[Source] = ModelDecoder("source", "Source")


@read_model(init=False, eq=False, repr=False)
class SourcesPageEmbedded(ReadModel):
    """Content of a list of sources."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_sources", "sources", None),)
    _sources: Any

    def __init__(self, *, sources: list[Source] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_sources": sources})

    @property
    def sources(self) -> list[Source] | None:
        """The sources."""
        return decode_list(self, "_sources", self._sources, _SOURCE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._sources = data["sources"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
