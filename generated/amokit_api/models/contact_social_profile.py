# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"id", "name", "avatar", "source_name", "data"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ContactSocialProfile(ReadModel):
    """A profile of a contact in a social network or a messenger."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("avatar", "avatar"),
        ("source_name", "source_name"),
        ("data", "data"),
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.name = data["name"]
                self.avatar = data["avatar"]
                self.source_name = data["source_name"]
                self.data = data["data"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "avatar" in data:
            self.avatar = data["avatar"]
        if "source_name" in data:
            self.source_name = data["source_name"]
        if "data" in data:
            self.data = data["data"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
