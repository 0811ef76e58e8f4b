# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_name import EventName

_EVENT_NAME: ModelDecoder[EventName] = ModelDecoder("event_name", "EventName")


@read_model(init=False, eq=False, repr=False)
class NameFieldEventValue(ReadModel):
    """Name of an entity, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_name_field_value", "name_field_value", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"name_field_value"})
    _name_field_value: Any

    def __init__(self, *, name_field_value: EventName | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_name_field_value": name_field_value})

    @property
    def name_field_value(self) -> EventName:
        """The name."""
        value = decode_object(self, "_name_field_value", self._name_field_value, _EVENT_NAME)
        if value is None:
            raise self._missing("name_field_value")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._name_field_value = data["name_field_value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
