# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user import User

_USER: ModelDecoder[User] = ModelDecoder("user", "User")


@read_model(init=False, eq=False, repr=False)
class UsersPageEmbedded(ReadModel):
    """Content of a page of users."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_users", "users", None),)
    _users: Any

    def __init__(self, *, users: list[User] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_users": users})

    @property
    def users(self) -> list[User] | None:
        """The users."""
        return decode_list(self, "_users", self._users, _USER)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._users = data["users"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
