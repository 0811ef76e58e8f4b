# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "uuid"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UserGroupRef(ReadModel):
    """The group of a user."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"), ("name", "name"), ("uuid", "uuid"))
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.uuid = data["uuid"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "uuid" in data:
            self.uuid = data["uuid"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
