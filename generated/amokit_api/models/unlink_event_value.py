# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_link import EventLink

_EVENT_LINK: ModelDecoder[EventLink] = ModelDecoder("event_link", "EventLink")
_KEYS: frozenset[str] = frozenset({"unlink"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._unlink = data["unlink"]
                return self
            except KeyError:
                self = new(cls)
        if "unlink" in data:
            self._unlink = data["unlink"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
