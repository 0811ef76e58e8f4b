# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ContactChat(ReadModel):
    """A link between a contact and a chat."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("contact_id", "contact_id", int),
        ("chat_id", "chat_id", str),
        ("request_id", "request_id", str | int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the link; changes when the chat is linked again."""
    contact_id: int | None
    """Id of the contact."""
    chat_id: str | None
    """Id of the chat."""
    request_id: str | int | None
    """`request_id` of the item, else its index; only in the answer to a linking."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "contact_id": contact_id, "chat_id": chat_id, "request_id": request_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["contact_id"]
            self.contact_id = value if value is None or type(value) is int else self._convert("contact_id", value, int)
            value = data["chat_id"]
            self.chat_id = value if value is None or type(value) is str else self._convert("chat_id", value, str)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
