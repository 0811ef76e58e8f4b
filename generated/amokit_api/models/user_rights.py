# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_catalog_rights import UserCatalogRights
    from .user_entity_rights import UserEntityRights
    from .user_rights_write import UserRightsWrite
    from .user_status_rights import UserStatusRights
    from .user_task_rights import UserTaskRights

_USER_RIGHTS_WRITE: ModelDecoder[UserRightsWrite] = ModelDecoder("user_rights_write", "UserRightsWrite")
_USER_CATALOG_RIGHTS: ModelDecoder[UserCatalogRights] = ModelDecoder("user_catalog_rights", "UserCatalogRights")
_USER_ENTITY_RIGHTS: ModelDecoder[UserEntityRights] = ModelDecoder("user_entity_rights", "UserEntityRights")
_USER_STATUS_RIGHTS: ModelDecoder[UserStatusRights] = ModelDecoder("user_status_rights", "UserStatusRights")
_USER_TASK_RIGHTS: ModelDecoder[UserTaskRights] = ModelDecoder("user_task_rights", "UserTaskRights")


@read_model(init=False, eq=False, repr=False)
class UserRights(ReadModel):
    """Rights of a user."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_leads", "leads", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
        ("_tasks", "tasks", None),
        ("mail_access", "mail_access", bool),
        ("catalog_access", "catalog_access", bool),
        ("files_access", "files_access", bool),
        ("_status_rights", "status_rights", None),
        ("_catalog_rights", "catalog_rights", None),
        ("custom_fields_rights", "custom_fields_rights", Any),
        ("oper_day_reports_view_access", "oper_day_reports_view_access", bool),
        ("oper_day_user_tracking", "oper_day_user_tracking", bool),
        ("is_admin", "is_admin", bool),
        ("is_free", "is_free", bool),
        ("is_active", "is_active", bool),
        ("group_id", "group_id", int),
        ("role_id", "role_id", int),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"files_access", "catalog_rights", "custom_fields_rights", "oper_day_reports_view_access", "oper_day_user_tracking"}
    )
    _always: ClassVar[frozenset[str]] = frozenset({"leads", "contacts", "companies", "tasks"})
    _leads: Any
    _contacts: Any
    _companies: Any
    _tasks: Any
    mail_access: bool | None
    """Whether mail is open to them."""
    catalog_access: bool | None
    """Whether lists are open to them; `catalog_rights` took its place."""
    files_access: bool | None
    """Whether files are open to them."""
    _status_rights: Any
    _catalog_rights: Any
    custom_fields_rights: Any
    """Rights on custom fields; null in every answer known."""
    oper_day_reports_view_access: bool | None
    """Whether reports on working days are open to them."""
    oper_day_user_tracking: bool | None
    """Whether their working day is tracked."""
    is_admin: bool | None
    """Whether the user is an administrator."""
    is_free: bool | None
    """Whether the user is a free one."""
    is_active: bool | None
    """Whether the user is active."""
    group_id: int | None
    """Id of the group; null or 0 is the default group."""
    role_id: int | None
    """Id of the role; null when the rights are the user's own."""

    def __init__(
        self,
        *,
        leads: UserEntityRights | Unset = UNSET,
        contacts: UserEntityRights | Unset = UNSET,
        companies: UserEntityRights | Unset = UNSET,
        tasks: UserTaskRights | Unset = UNSET,
        mail_access: bool | None | Unset = UNSET,
        catalog_access: bool | None | Unset = UNSET,
        files_access: bool | None | Unset = UNSET,
        status_rights: list[UserStatusRights] | None | Unset = UNSET,
        catalog_rights: list[UserCatalogRights] | None | Unset = UNSET,
        custom_fields_rights: Any | Unset = UNSET,
        oper_day_reports_view_access: bool | None | Unset = UNSET,
        oper_day_user_tracking: bool | None | Unset = UNSET,
        is_admin: bool | None | Unset = UNSET,
        is_free: bool | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        role_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_leads": leads,
                "_contacts": contacts,
                "_companies": companies,
                "_tasks": tasks,
                "mail_access": mail_access,
                "catalog_access": catalog_access,
                "files_access": files_access,
                "_status_rights": status_rights,
                "_catalog_rights": catalog_rights,
                "custom_fields_rights": custom_fields_rights,
                "oper_day_reports_view_access": oper_day_reports_view_access,
                "oper_day_user_tracking": oper_day_user_tracking,
                "is_admin": is_admin,
                "is_free": is_free,
                "is_active": is_active,
                "group_id": group_id,
                "role_id": role_id,
            },
        )

    @property
    def leads(self) -> UserEntityRights:
        """Rights on leads."""
        value = decode_object(self, "_leads", self._leads, _USER_ENTITY_RIGHTS)
        if value is None:
            raise self._missing("leads")
        return value

    @property
    def contacts(self) -> UserEntityRights:
        """Rights on contacts."""
        value = decode_object(self, "_contacts", self._contacts, _USER_ENTITY_RIGHTS)
        if value is None:
            raise self._missing("contacts")
        return value

    @property
    def companies(self) -> UserEntityRights:
        """Rights on companies."""
        value = decode_object(self, "_companies", self._companies, _USER_ENTITY_RIGHTS)
        if value is None:
            raise self._missing("companies")
        return value

    @property
    def tasks(self) -> UserTaskRights:
        """Rights on tasks."""
        value = decode_object(self, "_tasks", self._tasks, _USER_TASK_RIGHTS)
        if value is None:
            raise self._missing("tasks")
        return value

    @property
    def status_rights(self) -> list[UserStatusRights] | None:
        """Rights on single stages; null when there are none."""
        return decode_list(self, "_status_rights", self._status_rights, _USER_STATUS_RIGHTS)

    @property
    def catalog_rights(self) -> list[UserCatalogRights] | None:
        """Rights on single lists; null when there are none."""
        return decode_list(self, "_catalog_rights", self._catalog_rights, _USER_CATALOG_RIGHTS)

    def to_write(self) -> UserRightsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: UserRightsWrite = to_write_form(self, _USER_RIGHTS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
            self._contacts = data["contacts"]
            self._companies = data["companies"]
            self._tasks = data["tasks"]
            value = data["mail_access"]
            self.mail_access = value if value is None or type(value) is bool else self._convert("mail_access", value, bool)
            value = data["catalog_access"]
            self.catalog_access = value if value is None or type(value) is bool else self._convert("catalog_access", value, bool)
            self._status_rights = data["status_rights"]
            value = data["is_admin"]
            self.is_admin = value if value is None or type(value) is bool else self._convert("is_admin", value, bool)
            value = data["is_free"]
            self.is_free = value if value is None or type(value) is bool else self._convert("is_free", value, bool)
            value = data["is_active"]
            self.is_active = value if value is None or type(value) is bool else self._convert("is_active", value, bool)
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            value = data["role_id"]
            self.role_id = value if value is None or type(value) is int else self._convert("role_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 12:
            known = 12
            if "files_access" in data:
                known += 1
                value = data["files_access"]
                self.files_access = value if value is None or type(value) is bool else self._convert("files_access", value, bool)
            if "catalog_rights" in data:
                known += 1
                self._catalog_rights = data["catalog_rights"]
            if "custom_fields_rights" in data:
                known += 1
                self.custom_fields_rights = data["custom_fields_rights"]
            if "oper_day_reports_view_access" in data:
                known += 1
                value = data["oper_day_reports_view_access"]
                self.oper_day_reports_view_access = (
                    value if value is None or type(value) is bool else self._convert("oper_day_reports_view_access", value, bool)
                )
            if "oper_day_user_tracking" in data:
                known += 1
                value = data["oper_day_user_tracking"]
                self.oper_day_user_tracking = (
                    value if value is None or type(value) is bool else self._convert("oper_day_user_tracking", value, bool)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
