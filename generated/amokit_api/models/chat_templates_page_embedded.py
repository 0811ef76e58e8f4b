# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_many
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .chat_template import ChatTemplate

_CHAT_TEMPLATE: Ref[ChatTemplate] = Ref("chat_template", "ChatTemplate")
_KEYS: frozenset[str] = frozenset({"chat_templates"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class ChatTemplatesPageEmbedded(ReadModel):
    """Content of a list of chat templates."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_chat_templates", "chat_templates"),)
    _chat_templates: Any

    def __init__(self, *, chat_templates: list[ChatTemplate] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_chat_templates": chat_templates})

    @property
    def chat_templates(self) -> list[ChatTemplate] | None:
        """The templates."""
        return open_many(self, "_chat_templates", self._chat_templates, _CHAT_TEMPLATE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._chat_templates = data["chat_templates"]
                return self
            except KeyError:
                pass
        if "chat_templates" in data:
            self._chat_templates = data["chat_templates"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
