# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_nested, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_button import ChatHookButton
    from .chat_hook_list import ChatHookList

_CHAT_HOOK_BUTTON: ModelDecoder[ChatHookButton] = ModelDecoder("chat_hook_button", "ChatHookButton")
_CHAT_HOOK_LIST: ModelDecoder[ChatHookList] = ModelDecoder("chat_hook_list", "ChatHookList")


@read_model(init=False, eq=False, repr=False)
class ChatHookMarkup(ReadModel):
    """Buttons or a list below a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("mode", "mode", str),
        ("_buttons", "buttons", None),
        ("_list_message", "list_message", None),
    )
    mode: str | None
    """`inline`, with buttons."""
    _buttons: Any
    _list_message: Any

    def __init__(
        self,
        *,
        mode: str | None | Unset = UNSET,
        buttons: list[list[ChatHookButton]] | None | Unset = UNSET,
        list_message: ChatHookList | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"mode": mode, "_buttons": buttons, "_list_message": list_message})

    @property
    def buttons(self) -> list[list[ChatHookButton]] | None:
        """Rows of buttons."""
        value: list[list[ChatHookButton]] | None = decode_nested(self, "_buttons", self._buttons, _CHAT_HOOK_BUTTON, 2)
        return value

    @property
    def list_message(self) -> ChatHookList | None:
        """A list to choose from, in Kommo."""
        return decode_object(self, "_list_message", self._list_message, _CHAT_HOOK_LIST)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["mode"]
            self.mode = value if value is None or type(value) is str else self._convert("mode", value, str)
            self._buttons = data["buttons"]
            self._list_message = data["list_message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
