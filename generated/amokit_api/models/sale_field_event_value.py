# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_sale import EventSale

_EVENT_SALE: ModelDecoder[EventSale] = ModelDecoder("event_sale", "EventSale")


@read_model(init=False, eq=False, repr=False)
class SaleFieldEventValue(ReadModel):
    """Budget, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_sale_field_value", "sale_field_value", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"sale_field_value"})
    _sale_field_value: Any

    def __init__(self, *, sale_field_value: EventSale | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_sale_field_value": sale_field_value})

    @property
    def sale_field_value(self) -> EventSale:
        """The budget."""
        value = decode_object(self, "_sale_field_value", self._sale_field_value, _EVENT_SALE)
        if value is None:
            raise self._missing("sale_field_value")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._sale_field_value = data["sale_field_value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
