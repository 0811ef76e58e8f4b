# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UnsortedChatOrigin(ReadModel):
    """Where a chat came from."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("chat_id", "chat_id", str),
        ("ref", "ref", str),
        ("visitor_uid", "visitor_uid", str),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["chat_id"]
            self.chat_id = value if value is None or type(value) is str else self._convert("chat_id", value, str)
            value = data["ref"]
            self.ref = value if value is None or type(value) is str else self._convert("ref", value, str)
            value = data["visitor_uid"]
            self.visitor_uid = value if value is None or type(value) is str else self._convert("visitor_uid", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
