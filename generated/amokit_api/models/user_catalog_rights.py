# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_entity_rights import UserEntityRights

_USER_ENTITY_RIGHTS: ModelDecoder[UserEntityRights] = ModelDecoder("user_entity_rights", "UserEntityRights")


@read_model(init=False, eq=False, repr=False)
class UserCatalogRights(ReadModel):
    """Rights on one list."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("catalog_id", "catalog_id", int), ("_rights", "rights", None))
    catalog_id: int | None
    """Id of the list."""
    _rights: Any

    def __init__(
        self, *, catalog_id: int | None | Unset = UNSET, rights: UserEntityRights | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"catalog_id": catalog_id, "_rights": rights})

    @property
    def rights(self) -> UserEntityRights | None:
        """The rights."""
        return decode_object(self, "_rights", self._rights, _USER_ENTITY_RIGHTS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            self._rights = data["rights"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
