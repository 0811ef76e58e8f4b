# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .role import Role

_ROLE: ModelDecoder[Role] = ModelDecoder("role", "Role")
_KEYS: frozenset[str] = frozenset({"roles"})


@read_model(init=False, eq=False, repr=False)
class RolesPageEmbedded(ReadModel):
    """Content of a page of roles."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_roles", "roles", None),)
    _roles: Any

    def __init__(self, *, roles: list[Role] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_roles": roles})

    @property
    def roles(self) -> list[Role] | None:
        """The roles."""
        return decode_list(self, "_roles", self._roles, _ROLE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._roles = data["roles"]
                return self
            except KeyError:
                self = new(cls)
        if "roles" in data:
            self._roles = data["roles"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
