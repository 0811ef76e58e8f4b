# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_user import EventUser

_EVENT_USER: ModelDecoder[EventUser] = ModelDecoder("event_user", "EventUser")


@read_model(init=False, eq=False, repr=False)
class ResponsibleUserEventValue(ReadModel):
    """Responsible user, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_responsible_user", "responsible_user", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"responsible_user"})
    _responsible_user: Any

    def __init__(self, *, responsible_user: EventUser | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_responsible_user": responsible_user})

    @property
    def responsible_user(self) -> EventUser:
        """The user."""
        value = decode_object(self, "_responsible_user", self._responsible_user, _EVENT_USER)
        if value is None:
            raise self._missing("responsible_user")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._responsible_user = data["responsible_user"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
