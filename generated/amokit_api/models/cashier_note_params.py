# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cashier_note_params_write import CashierNoteParamsWrite

_CASHIER_NOTE_PARAMS_WRITE: ModelDecoder[CashierNoteParamsWrite] = ModelDecoder(
    "cashier_note_params_write", "CashierNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class CashierNoteParams(ReadModel):
    """Content of a message to the cashier."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("status", "status", str), ("text", "text", str))
    status: str | None
    """State of the message. Named in `constants.CashierMessageStatus`."""
    text: str | None
    """The text."""

    def __init__(self, *, status: str | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"status": status, "text": text})

    def to_write(self) -> CashierNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CashierNoteParamsWrite = to_write_form(self, _CASHIER_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["status"]
            self.status = value if value is None or type(value) is str else self._convert("status", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
