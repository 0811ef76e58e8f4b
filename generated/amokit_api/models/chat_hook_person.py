# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookPerson(ReadModel):
    """A user or a client in a hook of the chats service."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("client_id", "client_id", str),
        ("name", "name", str),
        ("phone", "phone", str),
        ("email", "email", str),
    )
    id: str | None
    """Id of the person in amoCRM."""
    client_id: str | None
    """Your id of the person."""
    name: str | None
    """Name; may be empty."""
    phone: str | None
    """Phone; empty where it is not known."""
    email: str | None
    """E-mail address; empty where it is not known."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "client_id": client_id, "name": name, "phone": phone, "email": email})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["client_id"]
            self.client_id = value if value is None or type(value) is str else self._convert("client_id", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
            value = data["email"]
            self.email = value if value is None or type(value) is str else self._convert("email", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
