# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_group_ref import UserGroupRef
    from .user_role_ref import UserRoleRef

_USER_GROUP_REF: ModelDecoder[UserGroupRef] = ModelDecoder("user_group_ref", "UserGroupRef")
_USER_ROLE_REF: ModelDecoder[UserRoleRef] = ModelDecoder("user_role_ref", "UserRoleRef")


@read_model(init=False, eq=False, repr=False)
class UserEmbedded(ReadModel):
    """What belongs to a user."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_roles", "roles", None), ("_groups", "groups", None))
    _seldom: ClassVar[frozenset[str]] = frozenset({"roles", "groups"})
    _roles: Any
    _groups: Any

    def __init__(
        self,
        *,
        roles: list[UserRoleRef] | None | Unset = UNSET,
        groups: list[UserGroupRef] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_roles": roles, "_groups": groups})

    @property
    def roles(self) -> list[UserRoleRef] | None:
        """The role of the user, at most one. Only when asked for by `with_=["role"]`."""
        return decode_list(self, "_roles", self._roles, _USER_ROLE_REF)

    @property
    def groups(self) -> list[UserGroupRef] | None:
        """The group of the user, at most one. Only when asked for by `with_=["group"]`."""
        return decode_list(self, "_groups", self._groups, _USER_GROUP_REF)
