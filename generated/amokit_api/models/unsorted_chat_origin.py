# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"chat_id", "ref", "visitor_uid"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UnsortedChatOrigin(ReadModel):
    """Where a chat came from."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("chat_id", "chat_id"), ("ref", "ref"), ("visitor_uid", "visitor_uid"))
    chat_id: str | None
    """Id of the chat in the chats service."""
    ref: str | None
    """Further data of the service."""
    visitor_uid: str | None
    """Visitor id of the writer."""

    def __init__(
        self,
        *,
        chat_id: str | None | Unset = UNSET,
        ref: str | None | Unset = UNSET,
        visitor_uid: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"chat_id": chat_id, "ref": ref, "visitor_uid": visitor_uid})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.chat_id = data["chat_id"]
                self.ref = data["ref"]
                self.visitor_uid = data["visitor_uid"]
                return self
            except KeyError:
                pass
        if "chat_id" in data:
            self.chat_id = data["chat_id"]
        if "ref" in data:
            self.ref = data["ref"]
        if "visitor_uid" in data:
            self.visitor_uid = data["visitor_uid"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
