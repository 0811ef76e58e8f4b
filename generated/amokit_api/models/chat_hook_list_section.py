# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_list_row import ChatHookListRow

_CHAT_HOOK_LIST_ROW: ModelDecoder[ChatHookListRow] = ModelDecoder("chat_hook_list_row", "ChatHookListRow")


@read_model(init=False, eq=False, repr=False)
class ChatHookListSection(ReadModel):
    """A part of a list to choose from."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("title", "title", str), ("_rows", "rows", None))
    title: str | None
    """Its title."""
    _rows: Any

    def __init__(
        self, *, title: str | None | Unset = UNSET, rows: list[ChatHookListRow] | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"title": title, "_rows": rows})

    @property
    def rows(self) -> list[ChatHookListRow] | None:
        """What can be chosen."""
        return decode_list(self, "_rows", self._rows, _CHAT_HOOK_LIST_ROW)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            self._rows = data["rows"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
