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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import RoleRightsWriteDict
    from .role_rights_write import RoleRightsWrite

_ROLE_RIGHTS_WRITE: ModelDecoder[RoleRightsWrite] = ModelDecoder("role_rights_write", "RoleRightsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "rights": ("rights", _ROLE_RIGHTS_WRITE),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RoleCreate(WriteModel):
    """A role to create. What its rights do not name is closed to its users.

    See https://www.amocrm.ru/developers/content/crm_platform/users-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        value = self.rights
        result["rights"] = write_object(self, "rights", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
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
