# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "from": ("from_", None),
    "phone": ("phone", None),
    "called_at": ("called_at", None),
    "duration": ("duration", None),
    "link": ("link", None),
    "service_code": ("service_code", None),
    "uniq": ("uniq", None),
    "is_call_event_needed": ("is_call_event_needed", None),
    "call_responsible": ("call_responsible", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SipMetadataWrite(WriteModel):
    """A call in a request; it must be an incoming one."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            if value is None:
                raise null(self, "from")
            result["from"] = value
        value = self.phone
        if value is None:
            raise null(self, "phone")
        result["phone"] = value
        value = self.called_at
        if value is None:
            raise null(self, "called_at")
        result["called_at"] = value if type(value) is int else write_time(value, "SipMetadataWrite.called_at")
        value = self.duration
        if value is None:
            raise null(self, "duration")
        result["duration"] = value
        value = self.link
        result["link"] = value
        value = self.service_code
        if value is None:
            raise null(self, "service_code")
        result["service_code"] = value
        value = self.uniq
        result["uniq"] = value
        if (value := self.is_call_event_needed) is not UNSET:
            if value is None:
                raise null(self, "is_call_event_needed")
            result["is_call_event_needed"] = value
        if (value := self.call_responsible) is not UNSET:
            result["call_responsible"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.from_ is None:
            raise null(self, "from")
        if self.phone is None:
            raise null(self, "phone")
        value = self.called_at
        if value is None:
            raise null(self, "called_at")
        if (
            type(value) is not int
            and (
                part := int(value.timestamp())
                if type(value) is datetime and value.tzinfo is not None
                else write_time(value, "SipMetadataWrite.called_at")
            )
            is not value
        ):
            if result is self:
                result = self._copy()
            result.called_at = part
        if self.duration is None:
            raise null(self, "duration")
        if self.service_code is None:
            raise null(self, "service_code")
        if self.is_call_event_needed is None:
            raise null(self, "is_call_event_needed")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
