# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "updated_at", "updated_by"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class AiSource(ReadModel):
    """What the AI agent was taught."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("updated_at", "updated_at"),
        ("updated_by", "updated_by"),
    )
    id: int | str | None
    """Id of the source."""
    name: str | None
    """Name."""
    updated_at: int | str | None
    """Time of the last change."""
    updated_by: int | str | None
    """Who changed it last."""

    def __init__(
        self,
        *,
        id: int | str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        updated_at: int | str | None | Unset = UNSET,
        updated_by: int | str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "name": name, "updated_at": updated_at, "updated_by": updated_by})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.updated_at = data["updated_at"]
                self.updated_by = data["updated_by"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "updated_by" in data:
            self.updated_by = data["updated_by"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
