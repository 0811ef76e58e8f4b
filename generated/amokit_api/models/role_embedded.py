# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_nested
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef

_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")


@read_model(init=False, eq=False, repr=False)
class RoleEmbedded(ReadModel):
    """What belongs to a role."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_users", "users", None),)
    _seldom: ClassVar[frozenset[str]] = frozenset({"users"})
    _users: Any

    def __init__(self, *, users: list[int | EntityRef] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_users": users})

    @property
    def users(self) -> list[int | EntityRef] | None:
        """Users who have the role. Only when asked for by `with_=["users"]`."""
        value: list[int | EntityRef] | None = decode_nested(self, "_users", self._users, _ENTITY_REF, 1)
        return value
