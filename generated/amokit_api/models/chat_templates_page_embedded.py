# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_template import ChatTemplate

_CHAT_TEMPLATE: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")
_KEYS: frozenset[str] = frozenset({"chat_templates"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._chat_templates = data["chat_templates"]
                return self
            except KeyError:
                self = new(cls)
        if "chat_templates" in data:
            self._chat_templates = data["chat_templates"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
