# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"conversation_id", "sender_id", "receiver_id", "msgid", "ref_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatMessageIds(ReadModel):
    """Ids of a message. Mind that `msgid` is the id in the chats service and `ref_id` is yours."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("conversation_id", "conversation_id"),
        ("sender_id", "sender_id"),
        ("receiver_id", "receiver_id"),
        ("msgid", "msgid"),
        ("ref_id", "ref_id"),
    )
    conversation_id: str | None
    """Id of the chat."""
    sender_id: str | None
    """Id of the sender."""
    receiver_id: str | None
    """Id of the receiver."""
    msgid: str
    """Id of the message in the chats service."""
    ref_id: str | None
    """Your id of the message."""

    def __init__(
        self,
        *,
        conversation_id: str | None | Unset = UNSET,
        sender_id: str | None | Unset = UNSET,
        receiver_id: str | None | Unset = UNSET,
        msgid: str | Unset = UNSET,
        ref_id: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "conversation_id": conversation_id,
                "sender_id": sender_id,
                "receiver_id": receiver_id,
                "msgid": msgid,
                "ref_id": ref_id,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.conversation_id = data["conversation_id"]
                self.sender_id = data["sender_id"]
                self.receiver_id = data["receiver_id"]
                self.msgid = data["msgid"]
                self.ref_id = data["ref_id"]
                return self
            except KeyError:
                pass
        if "conversation_id" in data:
            self.conversation_id = data["conversation_id"]
        if "sender_id" in data:
            self.sender_id = data["sender_id"]
        if "receiver_id" in data:
            self.receiver_id = data["receiver_id"]
        if "msgid" in data:
            self.msgid = data["msgid"]
        if "ref_id" in data:
            self.ref_id = data["ref_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
