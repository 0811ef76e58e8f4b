# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_ltv import EventLtv

_EVENT_LTV: ModelDecoder[EventLtv] = ModelDecoder("event_ltv", "EventLtv")


@read_model(init=False, eq=False, repr=False)
class LtvFieldEventValue(ReadModel):
    """Sum of all purchases of a customer, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_ltv_field_value", "ltv_field_value", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"ltv_field_value"})
    _ltv_field_value: Any

    def __init__(self, *, ltv_field_value: EventLtv | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_ltv_field_value": ltv_field_value})

    @property
    def ltv_field_value(self) -> EventLtv:
        """The sum."""
        value = decode_object(self, "_ltv_field_value", self._ltv_field_value, _EVENT_LTV)
        if value is None:
            raise self._missing("ltv_field_value")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._ltv_field_value = data["ltv_field_value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
