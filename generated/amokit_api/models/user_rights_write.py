# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UserCatalogRightsWriteDict, UserEntityRightsWriteDict, UserStatusRightsWriteDict, UserTaskRightsWriteDict
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
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "leads": ("leads", _USER_ENTITY_RIGHTS_WRITE),
    "contacts": ("contacts", _USER_ENTITY_RIGHTS_WRITE),
    "companies": ("companies", _USER_ENTITY_RIGHTS_WRITE),
    "tasks": ("tasks", _USER_TASK_RIGHTS_WRITE),
    "mail_access": ("mail_access", None),
    "catalog_access": ("catalog_access", None),
    "status_rights": ("status_rights", _USER_STATUS_RIGHTS_WRITE),
    "catalog_rights": ("catalog_rights", _USER_CATALOG_RIGHTS_WRITE),
    "is_free": ("is_free", None),
    "role_id": ("role_id", int),
    "group_id": ("group_id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UserRightsWrite(WriteModel):
    """Rights of a new user. `role_id` makes the server ignore the rights by entity; `is_free` makes it ignore everything else."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"catalog_access", "status_rights", "catalog_rights", "role_id", "group_id"})
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
    is_free: bool | Unset
    """Whether to make a free user."""
    role_id: int | None | Unset
    """Id of the role to give."""
    group_id: int | None | Unset
    """Id of the group; null is the default group."""

    def __init__(
        self,
        *,
        leads: UserEntityRightsWrite | UserEntityRightsWriteDict | Unset = UNSET,
        contacts: UserEntityRightsWrite | UserEntityRightsWriteDict | Unset = UNSET,
        companies: UserEntityRightsWrite | UserEntityRightsWriteDict | Unset = UNSET,
        tasks: UserTaskRightsWrite | UserTaskRightsWriteDict | Unset = UNSET,
        mail_access: bool | Unset = UNSET,
        catalog_access: bool | None | Unset = UNSET,
        status_rights: Iterable[UserStatusRightsWrite | UserStatusRightsWriteDict] | None | Unset = UNSET,
        catalog_rights: Iterable[UserCatalogRightsWrite | UserCatalogRightsWriteDict] | None | Unset = UNSET,
        is_free: bool | Unset = UNSET,
        role_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
    ) -> None:
        """Rights of a new user. `role_id` makes the server ignore the rights by entity; `is_free` makes it ignore everything
        else.

        Args:
            leads: Rights on leads.
            contacts: Rights on contacts.
            companies: Rights on companies.
            tasks: Rights on tasks.
            mail_access: Whether to open mail to them.
            catalog_access: Whether to open lists to them; `catalog_rights` took its place.
            status_rights: Rights on single stages. With null stages of incoming leads are closed; on update null or an empty
                list removes the rights on all stages.
            catalog_rights: Rights on single lists.
            is_free: Whether to make a free user.
            role_id: Id of the role to give.
            group_id: Id of the group; null is the default group.
        """
        self.leads = to_model(leads, "UserRightsWrite.leads", _USER_ENTITY_RIGHTS_WRITE)
        self.contacts = to_model(contacts, "UserRightsWrite.contacts", _USER_ENTITY_RIGHTS_WRITE)
        self.companies = to_model(companies, "UserRightsWrite.companies", _USER_ENTITY_RIGHTS_WRITE)
        self.tasks = to_model(tasks, "UserRightsWrite.tasks", _USER_TASK_RIGHTS_WRITE)
        self.mail_access = mail_access
        self.catalog_access = catalog_access
        self.status_rights = to_models(status_rights, "UserRightsWrite.status_rights", _USER_STATUS_RIGHTS_WRITE)
        self.catalog_rights = to_models(catalog_rights, "UserRightsWrite.catalog_rights", _USER_CATALOG_RIGHTS_WRITE)
        self.is_free = is_free
        self.role_id = role_id
        self.group_id = group_id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.leads) is not UNSET:
            result["leads"] = write_object(self, "leads", value, structs)
        if (value := self.contacts) is not UNSET:
            result["contacts"] = write_object(self, "contacts", value, structs)
        if (value := self.companies) is not UNSET:
            result["companies"] = write_object(self, "companies", value, structs)
        if (value := self.tasks) is not UNSET:
            result["tasks"] = write_object(self, "tasks", value, structs)
        if (value := self.mail_access) is not UNSET:
            result["mail_access"] = value if type(value) is bool else write_scalar(self, "mail_access", value, bool)
        if (value := self.catalog_access) is not UNSET:
            result["catalog_access"] = (
                value if value is None or type(value) is bool else write_scalar(self, "catalog_access", value, bool)
            )
        if (value := self.status_rights) is not UNSET:
            result["status_rights"] = value if value is None else write_models(self, "status_rights", value, structs)
        if (value := self.catalog_rights) is not UNSET:
            result["catalog_rights"] = value if value is None else write_models(self, "catalog_rights", value, structs)
        if (value := self.is_free) is not UNSET:
            result["is_free"] = value if type(value) is bool else write_scalar(self, "is_free", value, bool)
        if (value := self.role_id) is not UNSET:
            result["role_id"] = value if value is None or type(value) is int else write_scalar(self, "role_id", value, int)
        if (value := self.group_id) is not UNSET:
            result["group_id"] = value if value is None or type(value) is int else write_scalar(self, "group_id", value, int)
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
