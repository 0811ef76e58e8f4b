# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_tag import EventTag

_EVENT_TAG: ModelDecoder[EventTag] = ModelDecoder("event_tag", "EventTag")
_KEYS: frozenset[str] = frozenset({"tag"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class TagEventValue(ReadModel):
    """A tag, in an event; one item a tag."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_tag", "tag", None),)
    _tag: Any

    def __init__(self, *, tag: EventTag | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tag": tag})

    @property
    def tag(self) -> EventTag | None:
        """The tag."""
        return decode_object(self, "_tag", self._tag, _EVENT_TAG)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._tag = data["tag"]
                return self
            except KeyError:
                self = new(cls)
        if "tag" in data:
            self._tag = data["tag"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
