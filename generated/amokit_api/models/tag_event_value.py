# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_tag import EventTag

_EVENT_TAG: ModelDecoder[EventTag] = ModelDecoder("event_tag", "EventTag")


@read_model(init=False, eq=False, repr=False)
class TagEventValue(ReadModel):
    """A tag, in an event; one item a tag."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_tag_", "tag", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"tag"})
    _tag_: Any

    def __init__(self, *, tag: EventTag | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tag_": tag})

    @property
    def tag(self) -> EventTag:
        """The tag."""
        value = decode_object(self, "_tag_", self._tag_, _EVENT_TAG)
        if value is None:
            raise self._missing("tag")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._tag_ = data["tag"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
