# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "talk_id", "origin"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EventMessage(ReadModel):
    """A chat message that an event names, without its text."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"), ("talk_id", "talk_id"), ("origin", "origin"))
    id: str | None
    """Id of the message."""
    talk_id: int | None
    """Id of the conversation."""
    origin: str | None
    """Where the chat runs."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        talk_id: int | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "talk_id": talk_id, "origin": origin})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.talk_id = data["talk_id"]
                self.origin = data["origin"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "talk_id" in data:
            self.talk_id = data["talk_id"]
        if "origin" in data:
            self.origin = data["origin"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
