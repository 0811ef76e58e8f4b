# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookConversation(ReadModel):
    """A chat in a hook of the chats service."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", str), ("client_id", "client_id", str))
    id: str | None
    """Id of the chat in amoCRM."""
    client_id: str | None
    """Your id of it; absent where it was begun in amoCRM."""

    def __init__(self, *, id: str | None | Unset = UNSET, client_id: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "client_id": client_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["client_id"]
            self.client_id = value if value is None or type(value) is str else self._convert("client_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
