# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_template import ChatTemplate

_CHAT_TEMPLATE: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")


@read_model(init=False, eq=False, repr=False)
class ChatTemplatesPageEmbedded(ReadModel):
    """Content of a list of chat templates."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_chat_templates", "chat_templates", None),)
    _chat_templates: Any

    def __init__(self, *, chat_templates: list[ChatTemplate] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_chat_templates": chat_templates})

    @property
    def chat_templates(self) -> list[ChatTemplate] | None:
        """The templates."""
        return decode_list(self, "_chat_templates", self._chat_templates, _CHAT_TEMPLATE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._chat_templates = data["chat_templates"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
