# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .amojo_rights import AmojoRights
    from .datetime_settings import DatetimeSettings
    from .task_type_info import TaskTypeInfo
    from .user_group import UserGroup

_AMOJO_RIGHTS: ModelDecoder[AmojoRights] = ModelDecoder("amojo_rights", "AmojoRights")
_DATETIME_SETTINGS: ModelDecoder[DatetimeSettings] = ModelDecoder("datetime_settings", "DatetimeSettings")
_TASK_TYPE_INFO: ModelDecoder[TaskTypeInfo] = ModelDecoder("task_type_info", "TaskTypeInfo")
_USER_GROUP: ModelDecoder[UserGroup] = ModelDecoder("user_group", "UserGroup")


@read_model(init=False, eq=False, repr=False)
class AccountEmbedded(ReadModel):
    """What belongs to an account."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_amojo_rights", "amojo_rights", None),
        ("_users_groups", "users_groups", None),
        ("_task_types", "task_types", None),
        ("_datetime_settings", "datetime_settings", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"amojo_rights", "users_groups", "task_types", "datetime_settings"})
    _amojo_rights: Any
    _users_groups: Any
    _task_types: Any
    _datetime_settings: Any

    def __init__(
        self,
        *,
        amojo_rights: AmojoRights | None | Unset = UNSET,
        users_groups: list[UserGroup] | None | Unset = UNSET,
        task_types: list[TaskTypeInfo] | None | Unset = UNSET,
        datetime_settings: DatetimeSettings | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_amojo_rights": amojo_rights,
                "_users_groups": users_groups,
                "_task_types": task_types,
                "_datetime_settings": datetime_settings,
            },
        )

    @property
    def amojo_rights(self) -> AmojoRights | None:
        """Rights in the inner chats. Only when asked for by `with_=["amojo_rights"]`."""
        return decode_object(self, "_amojo_rights", self._amojo_rights, _AMOJO_RIGHTS)

    @property
    def users_groups(self) -> list[UserGroup] | None:
        """Groups of users. Only when asked for by `with_=["users_groups"]`."""
        return decode_list(self, "_users_groups", self._users_groups, _USER_GROUP)

    @property
    def task_types(self) -> list[TaskTypeInfo] | None:
        """Types of tasks. Only when asked for by `with_=["task_types"]`."""
        return decode_list(self, "_task_types", self._task_types, _TASK_TYPE_INFO)

    @property
    def datetime_settings(self) -> DatetimeSettings | None:
        """How times are written. Only when asked for by `with_=["datetime_settings"]`."""
        return decode_object(self, "_datetime_settings", self._datetime_settings, _DATETIME_SETTINGS)
