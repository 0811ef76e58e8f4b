# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_nps import EventNps

_EVENT_NPS: ModelDecoder[EventNps] = ModelDecoder("event_nps", "EventNps")


@read_model(init=False, eq=False, repr=False)
class NpsEventValue(ReadModel):
    """A rating, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_nps", "nps", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"nps"})
    _nps: Any

    def __init__(self, *, nps: EventNps | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_nps": nps})

    @property
    def nps(self) -> EventNps:
        """The rating."""
        value = decode_object(self, "_nps", self._nps, _EVENT_NPS)
        if value is None:
            raise self._missing("nps")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._nps = data["nps"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
