# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_many
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .role import Role

_ROLE: Ref[Role] = Ref("role", "Role")
_KEYS: frozenset[str] = frozenset({"roles"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class RolesPageEmbedded(ReadModel):
    """Content of a page of roles."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_roles", "roles"),)
    _roles: Any

    def __init__(self, *, roles: list[Role] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_roles": roles})

    @property
    def roles(self) -> list[Role] | None:
        """The roles."""
        return open_many(self, "_roles", self._roles, _ROLE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._roles = data["roles"]
                return self
            except KeyError:
                pass
        if "roles" in data:
            self._roles = data["roles"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
