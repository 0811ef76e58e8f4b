# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "color", "icon_id", "code"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class TaskTypeInfo(ReadModel):
    """A type of tasks."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("color", "color"),
        ("icon_id", "icon_id"),
        ("code", "code"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.color = data["color"]
                self.icon_id = data["icon_id"]
                self.code = data["code"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "color" in data:
            self.color = data["color"]
        if "icon_id" in data:
            self.icon_id = data["icon_id"]
        if "code" in data:
            self.code = data["code"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
