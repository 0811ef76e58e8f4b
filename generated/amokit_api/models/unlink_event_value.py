# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_link import EventLink

_EVENT_LINK: ModelDecoder[EventLink] = ModelDecoder("event_link", "EventLink")


@read_model(init=False, eq=False, repr=False)
class UnlinkEventValue(ReadModel):
    """A link to another entity that was cut, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_unlink", "unlink", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"unlink"})
    _unlink: Any

    def __init__(self, *, unlink: EventLink | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_unlink": unlink})

    @property
    def unlink(self) -> EventLink:
        """The link."""
        value = decode_object(self, "_unlink", self._unlink, _EVENT_LINK)
        if value is None:
            raise self._missing("unlink")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._unlink = data["unlink"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
