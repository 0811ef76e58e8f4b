# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .role import Role

_ROLE: ModelDecoder[Role] = ModelDecoder("role", "Role")


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
        self: Any = cls._open()
        try:
            self._roles = data["roles"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
