# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatMessageIds(ReadModel):
    """Ids of a message. Mind that `msgid` is the id in the chats service and `ref_id` is yours."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("conversation_id", "conversation_id", str),
        ("sender_id", "sender_id", str),
        ("receiver_id", "receiver_id", str),
        ("msgid", "msgid", str),
        ("ref_id", "ref_id", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"msgid"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["conversation_id"]
            self.conversation_id = value if value is None or type(value) is str else self._convert("conversation_id", value, str)
            value = data["sender_id"]
            self.sender_id = value if value is None or type(value) is str else self._convert("sender_id", value, str)
            value = data["receiver_id"]
            self.receiver_id = value if value is None or type(value) is str else self._convert("receiver_id", value, str)
            value = data["msgid"]
            if type(value) is str:
                self.msgid = value
            else:
                self._convert_always("msgid", value, str)
            value = data["ref_id"]
            self.ref_id = value if value is None or type(value) is str else self._convert("ref_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
