# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, overload

from ..serialization.convert import read_time, read_utc_text, write_time, write_utc_text
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .hook_task_result import HookTaskResult
    from .task import Task

_HOOK_TASK_RESULT: ModelDecoder[HookTaskResult] = ModelDecoder("hook_task_result", "HookTaskResult")


@read_model(init=False, eq=False, repr=False)
class TaskUpdatedEvent(HookEvent):
    """A task was changed or closed."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("element_id", "element_id", int),
        ("element_type", "element_type", int),
        ("task_type", "task_type", int),
        ("text", "text", str),
        ("old_text", "old_text", str),
        ("status", "status", int),
        ("action_close", "action_close", bool),
        ("_result", "result", None),
        ("responsible_user_id", "responsible_user_id", int),
        ("old_responsible_user_id", "old_responsible_user_id", int),
        ("main_user", "main_user", int),
        ("created_user_id", "created_user_id", int),
        ("modified_by", "modified_by", int),
        ("account_id", "account_id", int),
        ("_complete_before", "complete_before", Any),
        ("_complete_till", "complete_till", Any),
        ("_created_at", "created_at", Any),
        ("_date_create", "date_create", Any),
        ("_updated_at", "updated_at", Any),
        ("_last_modified", "last_modified", Any),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the task."""
    element_id: int | None
    """Id of its entity."""
    element_type: int | None
    """Kind of its entity. Known values: `1`, `2`, `3`, `12`."""
    task_type: int | None
    """Id of its type: 1 is a call, 2 a meeting."""
    text: str | None
    """What to do."""
    old_text: str | None
    """What it was before."""
    status: int | None
    """1 is done, 0 not."""
    action_close: bool | None
    """Whether this very change closed it."""
    _result: Any
    responsible_user_id: int | None
    """Id of the responsible user."""
    old_responsible_user_id: int | None
    """Id of the responsible user before."""
    main_user: int | None
    """Id of the responsible user."""
    created_user_id: int | None
    """Id of the user who created it; 0 is a robot."""
    modified_by: int | None
    """Id of the user who changed it last."""
    account_id: int | None
    """Id of the account."""
    _complete_before: Any
    _complete_till: Any
    _created_at: Any
    _date_create: Any
    _updated_at: Any
    _last_modified: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        element_id: int | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        task_type: int | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        old_text: str | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        action_close: bool | None | Unset = UNSET,
        result: HookTaskResult | None | Unset = UNSET,
        responsible_user_id: int | None | Unset = UNSET,
        old_responsible_user_id: int | None | Unset = UNSET,
        main_user: int | None | Unset = UNSET,
        created_user_id: int | None | Unset = UNSET,
        modified_by: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        complete_before: datetime | None | Unset = UNSET,
        complete_till: datetime | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        last_modified: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "element_id": element_id,
                "element_type": element_type,
                "task_type": task_type,
                "text": text,
                "old_text": old_text,
                "status": status,
                "action_close": action_close,
                "_result": result,
                "responsible_user_id": responsible_user_id,
                "old_responsible_user_id": old_responsible_user_id,
                "main_user": main_user,
                "created_user_id": created_user_id,
                "modified_by": modified_by,
                "account_id": account_id,
                "_complete_before": write_time(complete_before),
                "_complete_till": write_utc_text(complete_till),
                "_created_at": write_time(created_at),
                "_date_create": write_utc_text(date_create),
                "_updated_at": write_time(updated_at),
                "_last_modified": write_utc_text(last_modified),
            },
        )

    @property
    def result(self) -> HookTaskResult | None:
        """Its result, where it has one."""
        return decode_object(self, "_result", self._result, _HOOK_TASK_RESULT)

    @property
    def complete_before(self) -> datetime | None:
        """Time by which it is due."""
        return read_time(self._complete_before)

    @property
    def complete_till(self) -> datetime | None:
        """The same."""
        return read_utc_text(self._complete_till)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def date_create(self) -> datetime | None:
        """The same."""
        return read_utc_text(self._date_create)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def last_modified(self) -> datetime | None:
        """The same."""
        return read_utc_text(self._last_modified)

    @overload
    def fetch(self, amo: Resources) -> Task: ...

    @overload
    def fetch(self, amo: AsyncResources) -> Awaitable[Task]: ...

    def fetch(self, amo: Any) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.tasks.get(self._id("id"))

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["element_id"]
            self.element_id = value if value is None or type(value) is int else self._convert("element_id", value, int)
            value = data["element_type"]
            self.element_type = value if value is None or type(value) is int else self._convert("element_type", value, int)
            value = data["task_type"]
            self.task_type = value if value is None or type(value) is int else self._convert("task_type", value, int)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["old_text"]
            self.old_text = value if value is None or type(value) is str else self._convert("old_text", value, str)
            value = data["status"]
            self.status = value if value is None or type(value) is int else self._convert("status", value, int)
            value = data["action_close"]
            self.action_close = value if value is None or type(value) is bool else self._convert("action_close", value, bool)
            self._result = data["result"]
            value = data["responsible_user_id"]
            self.responsible_user_id = (
                value if value is None or type(value) is int else self._convert("responsible_user_id", value, int)
            )
            value = data["old_responsible_user_id"]
            self.old_responsible_user_id = (
                value if value is None or type(value) is int else self._convert("old_responsible_user_id", value, int)
            )
            value = data["main_user"]
            self.main_user = value if value is None or type(value) is int else self._convert("main_user", value, int)
            value = data["created_user_id"]
            self.created_user_id = value if value is None or type(value) is int else self._convert("created_user_id", value, int)
            value = data["modified_by"]
            self.modified_by = value if value is None or type(value) is int else self._convert("modified_by", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._complete_before = data["complete_before"]
            self._complete_till = data["complete_till"]
            self._created_at = data["created_at"]
            self._date_create = data["date_create"]
            self._updated_at = data["updated_at"]
            self._last_modified = data["last_modified"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 21:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
