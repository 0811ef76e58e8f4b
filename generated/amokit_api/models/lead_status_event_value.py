# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_lead_status import EventLeadStatus

_EVENT_LEAD_STATUS: ModelDecoder[EventLeadStatus] = ModelDecoder("event_lead_status", "EventLeadStatus")


@read_model(init=False, eq=False, repr=False)
class LeadStatusEventValue(ReadModel):
    """Stage of a lead, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_lead_status", "lead_status", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"lead_status"})
    _lead_status: Any

    def __init__(self, *, lead_status: EventLeadStatus | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_lead_status": lead_status})

    @property
    def lead_status(self) -> EventLeadStatus:
        """The stage."""
        value = decode_object(self, "_lead_status", self._lead_status, _EVENT_LEAD_STATUS)
        if value is None:
            raise self._missing("lead_status")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._lead_status = data["lead_status"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
