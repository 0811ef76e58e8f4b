# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .event_tag import EventTag

_EVENT_TAG: Ref[EventTag] = Ref("event_tag", "EventTag")
_KEYS: frozenset[str] = frozenset({"tag"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class TagEventValue(ReadModel):
    """A tag, in an event; one item a tag."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_tag", "tag"),)
    _tag: Any

    def __init__(self, *, tag: EventTag | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tag": tag})

    @property
    def tag(self) -> EventTag | None:
        """The tag."""
        return open_one(self, "_tag", self._tag, _EVENT_TAG)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._tag = data["tag"]
                return self
            except KeyError:
                pass
        if "tag" in data:
            self._tag = data["tag"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
