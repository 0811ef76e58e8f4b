# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ContactSocialProfile(ReadModel):
    """A profile of a contact in a social network or a messenger."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("name", "name", str),
        ("avatar", "avatar", str),
        ("source_name", "source_name", str),
        ("data", "data", Any),
    )
    id: str | None
    """Id of the profile."""
    name: str | None
    """Name in the profile."""
    avatar: str | None
    """Address of the picture."""
    source_name: str | None
    """Name of the network or messenger."""
    data: dict[str, Any] | list[Any] | None
    """Further data of the network."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        avatar: str | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        data: dict[str, Any] | list[Any] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "avatar": avatar, "source_name": source_name, "data": data})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["avatar"]
            self.avatar = value if value is None or type(value) is str else self._convert("avatar", value, str)
            value = data["source_name"]
            self.source_name = value if value is None or type(value) is str else self._convert("source_name", value, str)
            self.data = data["data"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
