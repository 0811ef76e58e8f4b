# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UserGroup(ReadModel):
    """A group of users."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("name", "name", str), ("uuid", "uuid", str))
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the group; 0 is the default group."""
    name: str | None
    """Name of the group."""
    uuid: str | None
    """UUID of the group."""

    def __init__(
        self, *, id: int | Unset = UNSET, name: str | None | Unset = UNSET, uuid: str | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "uuid": uuid})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["uuid"]
            self.uuid = value if value is None or type(value) is str else self._convert("uuid", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
