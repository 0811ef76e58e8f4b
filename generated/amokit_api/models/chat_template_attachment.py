# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_template_attachment_write import ChatTemplateAttachmentWrite

_CHAT_TEMPLATE_ATTACHMENT_WRITE: ModelDecoder[ChatTemplateAttachmentWrite] = ModelDecoder(
    "chat_template_attachment_write", "ChatTemplateAttachmentWrite"
)


@read_model(init=False, eq=False, repr=False)
class ChatTemplateAttachment(ReadModel):
    """File that goes with a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("name", "name", str),
        ("type", "type", str),
        ("is_external", "is_external", bool),
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["is_external"]
            self.is_external = value if value is None or type(value) is bool else self._convert("is_external", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
