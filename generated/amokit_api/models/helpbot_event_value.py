# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_helpbot import EventHelpbot

_EVENT_HELPBOT: ModelDecoder[EventHelpbot] = ModelDecoder("event_helpbot", "EventHelpbot")


@read_model(init=False, eq=False, repr=False)
class HelpbotEventValue(ReadModel):
    """An intent that the bot recognised, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_helpbot", "helpbot", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"helpbot"})
    _helpbot: Any

    def __init__(self, *, helpbot: EventHelpbot | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_helpbot": helpbot})

    @property
    def helpbot(self) -> EventHelpbot:
        """The intent."""
        value = decode_object(self, "_helpbot", self._helpbot, _EVENT_HELPBOT)
        if value is None:
            raise self._missing("helpbot")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._helpbot = data["helpbot"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
