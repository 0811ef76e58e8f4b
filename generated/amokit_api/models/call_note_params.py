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

    from .call_note_params_write import CallNoteParamsWrite

_CALL_NOTE_PARAMS_WRITE: ModelDecoder[CallNoteParamsWrite] = ModelDecoder("call_note_params_write", "CallNoteParamsWrite")
_KEYS: frozenset[str] = frozenset(
    {"uniq", "duration", "source", "link", "phone", "call_result", "call_status", "call_responsible"}
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CallNoteParams(ReadModel):
    """Content of a note about a call."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("uniq", "uniq"),
        ("duration", "duration"),
        ("source", "source"),
        ("link", "link"),
        ("phone", "phone"),
        ("call_result", "call_result"),
        ("call_status", "call_status"),
        ("call_responsible", "call_responsible"),
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 8:  # the short way for the usual keys, exactly
            try:
                self.uniq = data["uniq"]
                self.duration = data["duration"]
                self.source = data["source"]
                self.link = data["link"]
                self.phone = data["phone"]
                self.call_result = data["call_result"]
                self.call_status = data["call_status"]
                self.call_responsible = data["call_responsible"]
                return self
            except KeyError:
                pass
        if "uniq" in data:
            self.uniq = data["uniq"]
        if "duration" in data:
            self.duration = data["duration"]
        if "source" in data:
            self.source = data["source"]
        if "link" in data:
            self.link = data["link"]
        if "phone" in data:
            self.phone = data["phone"]
        if "call_result" in data:
            self.call_result = data["call_result"]
        if "call_status" in data:
            self.call_status = data["call_status"]
        if "call_responsible" in data:
            self.call_responsible = data["call_responsible"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
