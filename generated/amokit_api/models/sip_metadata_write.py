# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "from": ("from_", None),
    "phone": ("phone", None),
    "called_at": ("called_at", None),
    "duration": ("duration", int),
    "link": ("link", str),
    "service_code": ("service_code", str),
    "uniq": ("uniq", str),
    "is_call_event_needed": ("is_call_event_needed", None),
    "call_responsible": ("call_responsible", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SipMetadataWrite(WriteModel):
    """A call in a request; it must be an incoming one."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"link", "uniq", "call_responsible"})
    phone: str | int
    """Phone number of the caller."""
    called_at: datetime | int
    """Time of the call."""
    duration: int
    """Length, in seconds."""
    link: str | None
    """Address of the record."""
    service_code: str
    """Code of the service that took the call."""
    uniq: str | None
    """Your id of the call."""
    from_: str | int | Unset
    """Who called."""
    is_call_event_needed: bool | Unset
    """Whether the card shows the call as an event."""
    call_responsible: str | int | None | Unset
    """Who was called: id of a user, phone number or name."""

    def __init__(
        self,
        *,
        phone: str | int,
        called_at: datetime | int,
        duration: int,
        link: str | None,
        service_code: str,
        uniq: str | None,
        from_: str | int | Unset = UNSET,
        is_call_event_needed: bool | Unset = UNSET,
        call_responsible: str | int | None | Unset = UNSET,
    ) -> None:
        """A call in a request; it must be an incoming one.

        Args:
            phone: Phone number of the caller.
            called_at: Time of the call.
            duration: Length, in seconds.
            link: Address of the record.
            service_code: Code of the service that took the call.
            uniq: Your id of the call.
            from_: Who called.
            is_call_event_needed: Whether the card shows the call as an event.
            call_responsible: Who was called: id of a user, phone number or name.
        """
        self.phone = phone
        self.called_at = called_at
        self.duration = duration
        self.link = link
        self.service_code = service_code
        self.uniq = uniq
        self.from_ = from_
        self.is_call_event_needed = is_call_event_needed
        self.call_responsible = call_responsible

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            result["from"] = value if type(value) is str or type(value) is int else write_scalar(self, "from_", value, str, int)
        value = self.phone
        result["phone"] = value if type(value) is str or type(value) is int else write_scalar(self, "phone", value, str, int)
        value = self.called_at
        result["called_at"] = (
            value
            if type(value) is int
            else (since := value - EPOCH).days * 86400 + since.seconds
            if type(value) is datetime and value.tzinfo is not None
            else write_scalar(self, "called_at", value, datetime)
        )
        value = self.duration
        result["duration"] = value if type(value) is int else write_scalar(self, "duration", value, int)
        value = self.link
        result["link"] = value if value is None or type(value) is str else write_scalar(self, "link", value, str)
        value = self.service_code
        result["service_code"] = value if type(value) is str else write_scalar(self, "service_code", value, str)
        value = self.uniq
        result["uniq"] = value if value is None or type(value) is str else write_scalar(self, "uniq", value, str)
        if (value := self.is_call_event_needed) is not UNSET:
            result["is_call_event_needed"] = (
                value if type(value) is bool else write_scalar(self, "is_call_event_needed", value, bool)
            )
        if (value := self.call_responsible) is not UNSET:
            result["call_responsible"] = (
                value
                if value is None or type(value) is str or type(value) is int
                else write_scalar(self, "call_responsible", value, str, int)
            )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
