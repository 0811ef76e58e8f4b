# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class TaskTypeInfo(ReadModel):
    """A type of tasks."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("color", "color", str),
        ("icon_id", "icon_id", int),
        ("code", "code", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the type: 1 is a follow-up, 2 a meeting, others differ by account."""
    name: str | None
    """Name of the type."""
    color: str | None
    """Colour."""
    icon_id: int | None
    """Id of the icon."""
    code: str | None
    """Code of a built-in type, such as `FOLLOW_UP` or `MEETING`."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        icon_id: int | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "color": color, "icon_id": icon_id, "code": code})

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
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
            value = data["icon_id"]
            self.icon_id = value if value is None or type(value) is int else self._convert("icon_id", value, int)
            value = data["code"]
            self.code = value if value is None or type(value) is str else self._convert("code", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
