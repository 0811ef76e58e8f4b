# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bot import Bot

_BOT: ModelDecoder[Bot] = ModelDecoder("bot", "Bot")


@read_model(init=False, eq=False, repr=False)
class BotsPageEmbedded(ReadModel):
    """Content of a page of bots."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_items", "items", None),)
    _items: Any

    def __init__(self, *, items: list[Bot] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_items": items})

    @property
    def items(self) -> list[Bot] | None:
        """The bots."""
        return decode_list(self, "_items", self._items, _BOT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._items = data["items"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
