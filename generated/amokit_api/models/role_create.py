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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import RoleRightsWriteDict
    from .role_rights_write import RoleRightsWrite

_ROLE_RIGHTS_WRITE: ModelDecoder[RoleRightsWrite] = ModelDecoder("role_rights_write", "RoleRightsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "rights": ("rights", _ROLE_RIGHTS_WRITE),
    "request_id": ("request_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RoleCreate(WriteModel):
    """A role to create. What its rights do not name is closed to its users.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    name: str
    """Name of the role."""
    rights: RoleRightsWrite
    """What its users may do."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(self, *, name: str, rights: RoleRightsWrite | RoleRightsWriteDict, request_id: str | Unset = UNSET) -> None:
        """A role to create. What its rights do not name is closed to its users.

        Args:
            name: Name of the role.
            rights: What its users may do.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.rights = to_model(rights, "RoleCreate.rights", _ROLE_RIGHTS_WRITE)
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        if value is None:
            raise null(self, "name")
        result["name"] = value
        value = self.rights
        if value is None:
            raise null(self, "rights")
        result["rights"] = write_object(value, "rights", "RoleRightsWrite")
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.name is None:
            raise null(self, "name")
        value = self.rights
        if value is None:
            raise null(self, "rights")
        if (part := object_encodable(value, "rights", "RoleRightsWrite")) is not value:
            if result is self:
                result = self._copy()
            result.rights = part
        if self.request_id is None:
            raise null(self, "request_id")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
