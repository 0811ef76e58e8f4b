# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sms_note_params_write import SmsNoteParamsWrite

_SMS_NOTE_PARAMS_WRITE: ModelDecoder[SmsNoteParamsWrite] = ModelDecoder("sms_note_params_write", "SmsNoteParamsWrite")


@read_model(init=False, eq=False, repr=False)
class SmsNoteParams(ReadModel):
    """Content of a note about a text message (SMS)."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("text", "text", str), ("phone", "phone", str))
    text: str | None
    """The message."""
    phone: str | None
    """Phone number of the other side."""

    def __init__(self, *, text: str | None | Unset = UNSET, phone: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"text": text, "phone": phone})

    def to_write(self) -> SmsNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SmsNoteParamsWrite = to_write_form(self, _SMS_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
