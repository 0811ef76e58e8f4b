# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write_models, write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .user_catalog_rights_write import UserCatalogRightsWrite
    from .user_entity_rights_write import UserEntityRightsWrite
    from .user_status_rights_write import UserStatusRightsWrite
    from .user_task_rights_write import UserTaskRightsWrite

_USER_CATALOG_RIGHTS_WRITE: ModelDecoder[UserCatalogRightsWrite] = ModelDecoder(
    "user_catalog_rights_write", "UserCatalogRightsWrite"
)
_USER_ENTITY_RIGHTS_WRITE: ModelDecoder[UserEntityRightsWrite] = ModelDecoder("user_entity_rights_write", "UserEntityRightsWrite")
_USER_STATUS_RIGHTS_WRITE: ModelDecoder[UserStatusRightsWrite] = ModelDecoder("user_status_rights_write", "UserStatusRightsWrite")
_USER_TASK_RIGHTS_WRITE: ModelDecoder[UserTaskRightsWrite] = ModelDecoder("user_task_rights_write", "UserTaskRightsWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "leads": ("leads", _USER_ENTITY_RIGHTS_WRITE),
    "contacts": ("contacts", _USER_ENTITY_RIGHTS_WRITE),
    "companies": ("companies", _USER_ENTITY_RIGHTS_WRITE),
    "tasks": ("tasks", _USER_TASK_RIGHTS_WRITE),
    "mail_access": ("mail_access", None),
    "catalog_access": ("catalog_access", None),
    "status_rights": ("status_rights", _USER_STATUS_RIGHTS_WRITE),
    "catalog_rights": ("catalog_rights", _USER_CATALOG_RIGHTS_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class RoleRightsWrite(WriteModel):
    """Rights of a role in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    leads: UserEntityRightsWrite | Unset
    """Rights on leads."""
    contacts: UserEntityRightsWrite | Unset
    """Rights on contacts."""
    companies: UserEntityRightsWrite | Unset
    """Rights on companies."""
    tasks: UserTaskRightsWrite | Unset
    """Rights on tasks."""
    mail_access: bool | Unset
    """Whether to open mail to them."""
    catalog_access: bool | None | Unset
    """Whether to open lists to them; `catalog_rights` took its place."""
    status_rights: list[UserStatusRightsWrite] | None | Unset
    """Rights on single stages. With null stages of incoming leads are closed; on update null or an empty list removes the
    rights on all stages."""
    catalog_rights: list[UserCatalogRightsWrite] | None | Unset
    """Rights on single lists."""

    def __init__(
        self,
        *,
        leads: UserEntityRightsWrite | Unset = UNSET,
        contacts: UserEntityRightsWrite | Unset = UNSET,
        companies: UserEntityRightsWrite | Unset = UNSET,
        tasks: UserTaskRightsWrite | Unset = UNSET,
        mail_access: bool | Unset = UNSET,
        catalog_access: bool | None | Unset = UNSET,
        status_rights: Iterable[UserStatusRightsWrite] | None | Unset = UNSET,
        catalog_rights: Iterable[UserCatalogRightsWrite] | None | Unset = UNSET,
    ) -> None:
        self.leads = leads
        self.contacts = contacts
        self.companies = companies
        self.tasks = tasks
        self.mail_access = mail_access
        self.catalog_access = catalog_access
        self.status_rights = to_list(status_rights)
        self.catalog_rights = to_list(catalog_rights)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        value: Any
        if (value := self.leads) is not UNSET:
            if value is None:
                raise null(self, "leads")
            result["leads"] = write_object(value, "leads", "UserEntityRightsWrite")
        if (value := self.contacts) is not UNSET:
            if value is None:
                raise null(self, "contacts")
            result["contacts"] = write_object(value, "contacts", "UserEntityRightsWrite")
        if (value := self.companies) is not UNSET:
            if value is None:
                raise null(self, "companies")
            result["companies"] = write_object(value, "companies", "UserEntityRightsWrite")
        if (value := self.tasks) is not UNSET:
            if value is None:
                raise null(self, "tasks")
            result["tasks"] = write_object(value, "tasks", "UserTaskRightsWrite")
        if (value := self.mail_access) is not UNSET:
            if value is None:
                raise null(self, "mail_access")
            result["mail_access"] = value
        if (value := self.catalog_access) is not UNSET:
            result["catalog_access"] = value
        if (value := self.status_rights) is not UNSET:
            result["status_rights"] = write_models(value)
        if (value := self.catalog_rights) is not UNSET:
            result["catalog_rights"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
