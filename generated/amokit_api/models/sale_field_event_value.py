# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_sale import EventSale

_EVENT_SALE: ModelDecoder[EventSale] = ModelDecoder("event_sale", "EventSale")
_KEYS: frozenset[str] = frozenset({"sale_field_value"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._sale_field_value = data["sale_field_value"]
                return self
            except KeyError:
                self = new(cls)
        if "sale_field_value" in data:
            self._sale_field_value = data["sale_field_value"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
