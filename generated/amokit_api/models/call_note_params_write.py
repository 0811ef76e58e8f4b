# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "uniq": ("uniq", str),
    "duration": ("duration", int),
    "source": ("source", str),
    "link": ("link", str),
    "phone": ("phone", str),
    "call_result": ("call_result", str),
    "call_status": ("call_status", int),
    "call_responsible": ("call_responsible", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CallNoteParamsWrite(WriteModel):
    """Content of a note about a call, in a request. Nulls are refused; leave out what is not known."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    uniq: str | Unset
    """Id of the call in the telephony."""
    duration: int | Unset
    """Length of the call, in seconds."""
    source: str | Unset
    """Name of the telephony."""
    link: str | Unset
    """Address of the record."""
    phone: str | Unset
    """Phone number of the other side."""
    call_result: str | Unset
    """What came of the call."""
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | Unset
    """How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong number, 6 no answer,
    7 busy, 8 unknown. Named in `constants.CallStatus`."""
    call_responsible: str | int | Unset
    """Who took the call: a user id, or a name."""

    def __init__(
        self,
        *,
        uniq: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        source: str | Unset = UNSET,
        link: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        call_result: str | Unset = UNSET,
        call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | Unset = UNSET,
        call_responsible: str | int | Unset = UNSET,
    ) -> None:
        """Content of a note about a call, in a request. Nulls are refused; leave out what is not known.

        Args:
            uniq: Id of the call in the telephony.
            duration: Length of the call, in seconds.
            source: Name of the telephony.
            link: Address of the record.
            phone: Phone number of the other side.
            call_result: What came of the call.
            call_status: How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong
                number, 6 no answer, 7 busy, 8 unknown. Named in `constants.CallStatus`.
            call_responsible: Who took the call: a user id, or a name.
        """
        self.uniq = uniq
        self.duration = duration
        self.source = source
        self.link = link
        self.phone = phone
        self.call_result = call_result
        self.call_status = call_status
        self.call_responsible = call_responsible

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.uniq) is not UNSET:
            result["uniq"] = value if type(value) is str else write_scalar(self, "uniq", value, str)
        if (value := self.duration) is not UNSET:
            result["duration"] = value if type(value) is int else write_scalar(self, "duration", value, int)
        if (value := self.source) is not UNSET:
            result["source"] = value if type(value) is str else write_scalar(self, "source", value, str)
        if (value := self.link) is not UNSET:
            result["link"] = value if type(value) is str else write_scalar(self, "link", value, str)
        if (value := self.phone) is not UNSET:
            result["phone"] = value if type(value) is str else write_scalar(self, "phone", value, str)
        if (value := self.call_result) is not UNSET:
            result["call_result"] = value if type(value) is str else write_scalar(self, "call_result", value, str)
        if (value := self.call_status) is not UNSET:
            result["call_status"] = value if type(value) is int else write_scalar(self, "call_status", value, int)
        if (value := self.call_responsible) is not UNSET:
            result["call_responsible"] = (
                value if type(value) is str or type(value) is int else write_scalar(self, "call_responsible", value, str, int)
            )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.uniq) is UNSET or type(value) is str)
            and ((value := self.duration) is UNSET or type(value) is int)
            and ((value := self.source) is UNSET or type(value) is str)
            and ((value := self.link) is UNSET or type(value) is str)
            and ((value := self.phone) is UNSET or type(value) is str)
            and ((value := self.call_result) is UNSET or type(value) is str)
            and ((value := self.call_status) is UNSET or type(value) is int)
            and ((value := self.call_responsible) is UNSET or type(value) is str or type(value) is int)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
