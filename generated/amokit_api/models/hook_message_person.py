# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookMessagePerson(ReadModel):
    """Author or recipient of a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("type", "type", str),
        ("name", "name", str),
        ("avatar_url", "avatar_url", str),
        ("user_id", "user_id", int),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"user_id"})
    id: str | None
    """UUID of the person."""
    type: str | None
    """`external` is a client, `internal` a user. Known values: `external`, `internal`."""
    name: str | None
    """Name of the person."""
    avatar_url: str | None
    """Address of the picture."""
    user_id: int | None
    """Id of the user."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "type": type, "name": name, "avatar_url": avatar_url, "user_id": user_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["avatar_url"]
            self.avatar_url = value if value is None or type(value) is str else self._convert("avatar_url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            known = 4
            if "user_id" in data:
                known += 1
                value = data["user_id"]
                self.user_id = value if value is None or type(value) is int else self._convert("user_id", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
