# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .call_note_params_write import CallNoteParamsWrite

_CALL_NOTE_PARAMS_WRITE: ModelDecoder[CallNoteParamsWrite] = ModelDecoder("call_note_params_write", "CallNoteParamsWrite")


@read_model(init=False, eq=False, repr=False)
class CallNoteParams(ReadModel):
    """Content of a note about a call."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uniq", "uniq", str | int),
        ("duration", "duration", int | str),
        ("source", "source", str),
        ("link", "link", str),
        ("phone", "phone", str),
        ("call_result", "call_result", str),
        ("call_status", "call_status", int | str),
        ("call_responsible", "call_responsible", str | int),
    )
    uniq: str | int | None
    """Id of the call in the telephony."""
    duration: int | str | None
    """Length of the call, in seconds."""
    source: str | None
    """Name of the telephony."""
    link: str | None
    """Address of the record."""
    phone: str | None
    """Phone number of the other side."""
    call_result: str | None
    """What came of the call."""
    call_status: int | str | None
    """How it ended, a number of `CallStatus` or its digits: 1 left a message, 2 call back later, 3 not there, 4 conversation
    took place, 5 wrong number, 6 no answer, 7 busy, 8 unknown."""
    call_responsible: str | int | None
    """Who took the call: a user id, or a name."""

    def __init__(
        self,
        *,
        uniq: str | int | None | Unset = UNSET,
        duration: int | str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        call_result: str | None | Unset = UNSET,
        call_status: int | str | None | Unset = UNSET,
        call_responsible: str | int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uniq": uniq,
                "duration": duration,
                "source": source,
                "link": link,
                "phone": phone,
                "call_result": call_result,
                "call_status": call_status,
                "call_responsible": call_responsible,
            },
        )

    def to_write(self) -> CallNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CallNoteParamsWrite = to_write_form(self, _CALL_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uniq"]
            self.uniq = (
                value if value is None or type(value) is str or type(value) is int else self._convert("uniq", value, str | int)
            )
            value = data["duration"]
            self.duration = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("duration", value, int | str)
            )
            value = data["source"]
            self.source = value if value is None or type(value) is str else self._convert("source", value, str)
            value = data["link"]
            self.link = value if value is None or type(value) is str else self._convert("link", value, str)
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
            value = data["call_result"]
            self.call_result = value if value is None or type(value) is str else self._convert("call_result", value, str)
            value = data["call_status"]
            self.call_status = (
                value
                if value is None or type(value) is int or type(value) is str
                else self._convert("call_status", value, int | str)
            )
            value = data["call_responsible"]
            self.call_responsible = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("call_responsible", value, str | int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 8:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
