# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

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
    "direction": ("direction", str),
    "duration": ("duration", int),
    "source": ("source", str),
    "phone": ("phone", str),
    "uniq": ("uniq", str),
    "link": ("link", str),
    "call_result": ("call_result", str),
    "call_status": ("call_status", int),
    "call_responsible": ("call_responsible", None),
    "responsible_user_id": ("responsible_user_id", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CallCreate(WriteModel):
    """A call to log.

    See https://www.amocrm.ru/developers/content/crm_platform/calls-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"call_responsible"})
    direction: Literal["inbound", "outbound"]
    """Direction of the call. Named in `constants.CallDirection`."""
    duration: int
    """Length of the call, in seconds."""
    source: str
    """Name of the telephony; must not be blank."""
    phone: str
    """Phone number of the other side; the entity is found by it."""
    uniq: str | Unset
    """Id of the call in the telephony."""
    link: str | Unset
    """Address of the record."""
    call_result: str | Unset
    """What came of the call."""
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | Unset
    """How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong number, 6 no answer,
    7 busy, 8 unknown. Named in `constants.CallStatus`."""
    call_responsible: str | int | None | Unset
    """Who took the call: a user id, a phone or a name."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    created_by: int | Unset
    """Id of the user who creates it."""
    updated_by: int | Unset
    """Id of the user who changes it."""
    created_at: datetime | int | Unset
    """Time of the call."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        direction: Literal["inbound", "outbound"],
        duration: int,
        source: str,
        phone: str,
        uniq: str | Unset = UNSET,
        link: str | Unset = UNSET,
        call_result: str | Unset = UNSET,
        call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | Unset = UNSET,
        call_responsible: str | int | None | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """A call to log.

        Args:
            direction: Direction of the call. Named in `constants.CallDirection`.
            duration: Length of the call, in seconds.
            source: Name of the telephony; must not be blank.
            phone: Phone number of the other side; the entity is found by it.
            uniq: Id of the call in the telephony.
            link: Address of the record.
            call_result: What came of the call.
            call_status: How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong
                number, 6 no answer, 7 busy, 8 unknown. Named in `constants.CallStatus`.
            call_responsible: Who took the call: a user id, a phone or a name.
            responsible_user_id: Id of the responsible user.
            created_by: Id of the user who creates it.
            updated_by: Id of the user who changes it.
            created_at: Time of the call.
            updated_at: Time of the last change.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.direction = direction
        self.duration = duration
        self.source = source
        self.phone = phone
        self.uniq = uniq
        self.link = link
        self.call_result = call_result
        self.call_status = call_status
        self.call_responsible = call_responsible
        self.responsible_user_id = responsible_user_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.direction
        result["direction"] = value if type(value) is str else write_scalar(self, "direction", value, str)
        value = self.duration
        result["duration"] = value if type(value) is int else write_scalar(self, "duration", value, int)
        value = self.source
        result["source"] = write_scalar(self, "source", value, str, min_length=1, pattern="\\S")
        value = self.phone
        result["phone"] = value if type(value) is str else write_scalar(self, "phone", value, str)
        if (value := self.uniq) is not UNSET:
            result["uniq"] = value if type(value) is str else write_scalar(self, "uniq", value, str)
        if (value := self.link) is not UNSET:
            result["link"] = value if type(value) is str else write_scalar(self, "link", value, str)
        if (value := self.call_result) is not UNSET:
            result["call_result"] = value if type(value) is str else write_scalar(self, "call_result", value, str)
        if (value := self.call_status) is not UNSET:
            result["call_status"] = value if type(value) is int else write_scalar(self, "call_status", value, int)
        if (value := self.call_responsible) is not UNSET:
            result["call_responsible"] = (
                value
                if value is None or type(value) is str or type(value) is int
                else write_scalar(self, "call_responsible", value, str, int)
            )
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = value if type(value) is int else write_scalar(self, "responsible_user_id", value, int)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "updated_at", value, datetime)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
