# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .chat_template_attachment_write import ChatTemplateAttachmentWrite

_CHAT_TEMPLATE_ATTACHMENT_WRITE: ModelDecoder[ChatTemplateAttachmentWrite] = ModelDecoder(
    "chat_template_attachment_write", "ChatTemplateAttachmentWrite"
)
_KEYS: frozenset[str] = frozenset({"id", "name", "type", "is_external"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatTemplateAttachment(ReadModel):
    """File that goes with a message."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("type", "type"),
        ("is_external", "is_external"),
    )
    id: str | None
    """Id of the file."""
    name: str | None
    """Name of the file."""
    type: str | None
    """Kind of the file. Named in `constants.AttachmentType`."""
    is_external: bool | None
    """Whether the file lies outside of the file storage."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        is_external: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "type": type, "is_external": is_external})

    def to_write(self) -> ChatTemplateAttachmentWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ChatTemplateAttachmentWrite = to_write_form(self, _CHAT_TEMPLATE_ATTACHMENT_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.type = data["type"]
                self.is_external = data["is_external"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if "is_external" in data:
            self.is_external = data["is_external"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
