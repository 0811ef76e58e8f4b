# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserCatalogActionsWriteDict
    from .user_catalog_actions_write import UserCatalogActionsWrite

_USER_CATALOG_ACTIONS_WRITE: ModelDecoder[UserCatalogActionsWrite] = ModelDecoder(
    "user_catalog_actions_write", "UserCatalogActionsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "catalog_id": ("catalog_id", int),
    "rights": ("rights", _USER_CATALOG_ACTIONS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserCatalogRightsWrite(WriteModel):
    """Rights to give on one list."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    catalog_id: int
    """Id of the list."""
    rights: UserCatalogActionsWrite
    """The rights."""

    def __init__(self, *, catalog_id: int, rights: UserCatalogActionsWrite | UserCatalogActionsWriteDict) -> None:
        """Rights to give on one list.

        Args:
            catalog_id: Id of the list.
            rights: The rights.
        """
        self.catalog_id = catalog_id
        self.rights = to_model(rights, "UserCatalogRightsWrite.rights", _USER_CATALOG_ACTIONS_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        result["catalog_id"] = value if type(value) is int else write_scalar(self, "catalog_id", value, int)
        value = self.rights
        result["rights"] = write_object(self, "rights", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
