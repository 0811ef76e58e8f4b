# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_list_section import ChatHookListSection

_CHAT_HOOK_LIST_SECTION: ModelDecoder[ChatHookListSection] = ModelDecoder("chat_hook_list_section", "ChatHookListSection")


@read_model(init=False, eq=False, repr=False)
class ChatHookList(ReadModel):
    """A list to choose from."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("header", "header", str),
        ("body", "body", str),
        ("footer", "footer", str),
        ("button", "button", str),
        ("_sections", "sections", None),
    )
    header: str | None
    """Text above it."""
    body: str | None
    """Its text."""
    footer: str | None
    """Text below it."""
    button: str | None
    """Text of the button that opens it."""
    _sections: Any

    def __init__(
        self,
        *,
        header: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        footer: str | None | Unset = UNSET,
        button: str | None | Unset = UNSET,
        sections: list[ChatHookListSection] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"header": header, "body": body, "footer": footer, "button": button, "_sections": sections})

    @property
    def sections(self) -> list[ChatHookListSection] | None:
        """Its parts."""
        return decode_list(self, "_sections", self._sections, _CHAT_HOOK_LIST_SECTION)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["header"]
            self.header = value if value is None or type(value) is str else self._convert("header", value, str)
            value = data["body"]
            self.body = value if value is None or type(value) is str else self._convert("body", value, str)
            value = data["footer"]
            self.footer = value if value is None or type(value) is str else self._convert("footer", value, str)
            value = data["button"]
            self.button = value if value is None or type(value) is str else self._convert("button", value, str)
            self._sections = data["sections"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
