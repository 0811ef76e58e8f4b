# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .attachment_note_params_write import AttachmentNoteParamsWrite

_ATTACHMENT_NOTE_PARAMS_WRITE: ModelDecoder[AttachmentNoteParamsWrite] = ModelDecoder(
    "attachment_note_params_write", "AttachmentNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class AttachmentNoteParams(ReadModel):
    """Content of a note with a file; old ones have only the name."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("file_uuid", "file_uuid", str),
        ("version_uuid", "version_uuid", str),
        ("file_name", "file_name", str),
        ("original_name", "original_name", str),
        ("text", "text", str),
        ("is_drive_attachment", "is_drive_attachment", bool),
        ("attachment", "attachment", str),
        ("uuid", "uuid", str),
        ("link", "link", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"attachment", "uuid", "link"})
    file_uuid: str | None
    """Id of the file."""
    version_uuid: str | None
    """Id of the version of the file."""
    file_name: str | None
    """Name of the file."""
    original_name: str | None
    """Name of the file when it was uploaded."""
    text: str | None
    """The original name again."""
    is_drive_attachment: bool | None
    """Whether the file is in the file storage."""
    attachment: str | None
    """File name in old notes."""
    uuid: str | None
    """Id of the file in old notes."""
    link: str | None
    """Address of the file in old notes."""

    def __init__(
        self,
        *,
        file_uuid: str | None | Unset = UNSET,
        version_uuid: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        original_name: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        is_drive_attachment: bool | None | Unset = UNSET,
        attachment: str | None | Unset = UNSET,
        uuid: str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "file_uuid": file_uuid,
                "version_uuid": version_uuid,
                "file_name": file_name,
                "original_name": original_name,
                "text": text,
                "is_drive_attachment": is_drive_attachment,
                "attachment": attachment,
                "uuid": uuid,
                "link": link,
            },
        )

    def to_write(self) -> AttachmentNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: AttachmentNoteParamsWrite = to_write_form(self, _ATTACHMENT_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["file_uuid"]
            self.file_uuid = value if value is None or type(value) is str else self._convert("file_uuid", value, str)
            value = data["version_uuid"]
            self.version_uuid = value if value is None or type(value) is str else self._convert("version_uuid", value, str)
            value = data["file_name"]
            self.file_name = value if value is None or type(value) is str else self._convert("file_name", value, str)
            value = data["original_name"]
            self.original_name = value if value is None or type(value) is str else self._convert("original_name", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["is_drive_attachment"]
            self.is_drive_attachment = (
                value if value is None or type(value) is bool else self._convert("is_drive_attachment", value, bool)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            known = 6
            if "attachment" in data:
                known += 1
                value = data["attachment"]
                self.attachment = value if value is None or type(value) is str else self._convert("attachment", value, str)
            if "uuid" in data:
                known += 1
                value = data["uuid"]
                self.uuid = value if value is None or type(value) is str else self._convert("uuid", value, str)
            if "link" in data:
                known += 1
                value = data["link"]
                self.link = value if value is None or type(value) is str else self._convert("link", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
