# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_customer_status import EventCustomerStatus

_EVENT_CUSTOMER_STATUS: ModelDecoder[EventCustomerStatus] = ModelDecoder("event_customer_status", "EventCustomerStatus")


@read_model(init=False, eq=False, repr=False)
class CustomerStatusEventValue(ReadModel):
    """Stage of a customer, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_customer_status", "customer_status", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"customer_status"})
    _customer_status: Any

    def __init__(self, *, customer_status: EventCustomerStatus | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_customer_status": customer_status})

    @property
    def customer_status(self) -> EventCustomerStatus:
        """The stage."""
        value = decode_object(self, "_customer_status", self._customer_status, _EVENT_CUSTOMER_STATUS)
        if value is None:
            raise self._missing("customer_status")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._customer_status = data["customer_status"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
