# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserCatalogActionsWriteDict
    from .user_catalog_actions_write import UserCatalogActionsWrite

_USER_CATALOG_ACTIONS_WRITE: ModelDecoder[UserCatalogActionsWrite] = ModelDecoder(
    "user_catalog_actions_write", "UserCatalogActionsWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "catalog_id": ("catalog_id", None),
    "rights": ("rights", _USER_CATALOG_ACTIONS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserCatalogRightsWrite(WriteModel):
    """Rights to give on one list."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        if value is None:
            raise null(self, "catalog_id")
        result["catalog_id"] = value
        value = self.rights
        if value is None:
            raise null(self, "rights")
        result["rights"] = write_object(value, "rights", "UserCatalogActionsWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.catalog_id is None:
            raise null(self, "catalog_id")
        value = self.rights
        if value is None:
            raise null(self, "rights")
        if (part := object_encodable(value, "rights", "UserCatalogActionsWrite")) is not value:
            if result is self:
                result = self._copy()
            result.rights = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
