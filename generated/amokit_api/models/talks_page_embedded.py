# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .talk import Talk

_TALK: ModelDecoder[Talk] = ModelDecoder("talk", "Talk")


@read_model(init=False, eq=False, repr=False)
class TalksPageEmbedded(ReadModel):
    """Content of a page of conversations."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_talks", "talks", None),)
    _talks: Any

    def __init__(self, *, talks: list[Talk] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_talks": talks})

    @property
    def talks(self) -> list[Talk] | None:
        """The conversations."""
        return decode_list(self, "_talks", self._talks, _TALK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._talks = data["talks"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
