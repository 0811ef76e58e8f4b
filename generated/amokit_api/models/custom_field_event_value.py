# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_custom_field import EventCustomField

_EVENT_CUSTOM_FIELD: ModelDecoder[EventCustomField] = ModelDecoder("event_custom_field", "EventCustomField")


@read_model(init=False, eq=False, repr=False)
class CustomFieldEventValue(ReadModel):
    """Value of a custom field, in an event; one item a value."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_custom_field_value", "custom_field_value", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"custom_field_value"})
    _custom_field_value: Any

    def __init__(self, *, custom_field_value: EventCustomField | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_custom_field_value": custom_field_value})

    @property
    def custom_field_value(self) -> EventCustomField:
        """The value."""
        value = decode_object(self, "_custom_field_value", self._custom_field_value, _EVENT_CUSTOM_FIELD)
        if value is None:
            raise self._missing("custom_field_value")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._custom_field_value = data["custom_field_value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
