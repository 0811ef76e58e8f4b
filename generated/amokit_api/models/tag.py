# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"id", "name", "color"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class Tag(ReadModel):
    """A tag as it comes with an entity."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("name", "name", str), ("color", "color", str))
    id: int
    """Id of the tag."""
    name: str | None
    """Text of the tag."""
    color: str | None
    """Hex colour without `#`; null for the default one. Leads only."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "color": color})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                value = data["id"]
                self.id = value if value is None or type(value) is int else self._convert("id", value, int)
                value = data["name"]
                self.name = value if value is None or type(value) is str else self._convert("name", value, str)
                value = data["color"]
                self.color = value if value is None or type(value) is str else self._convert("color", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "id" in data:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
        if "name" in data:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
        if "color" in data:
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
