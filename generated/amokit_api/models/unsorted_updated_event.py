# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, overload

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .hook_unsorted_data import HookUnsortedData
    from .hook_unsorted_source import HookUnsortedSource
    from .unsorted import Unsorted

_HOOK_UNSORTED_DATA: ModelDecoder[HookUnsortedData] = ModelDecoder("hook_unsorted_data", "HookUnsortedData")
_HOOK_UNSORTED_SOURCE: ModelDecoder[HookUnsortedSource] = ModelDecoder("hook_unsorted_source", "HookUnsortedSource")


@read_model(init=False, eq=False, repr=False)
class UnsortedUpdatedEvent(HookEvent):
    """An incoming lead was changed."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uid", "uid", str),
        ("category", "category", str),
        ("account_id", "account_id", int),
        ("pipeline_id", "pipeline_id", int),
        ("lead_id", "lead_id", int),
        ("user_id", "user_id", int),
        ("source", "source", str),
        ("source_id", "source_id", int),
        ("request_id", "request_id", int),
        ("_date_create", "date_create", Any),
        ("_created_at", "created_at", Any),
        ("_source_data", "source_data", None),
        ("_data", "data", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uid"})
    uid: str
    """Its id."""
    category: str | None
    """Where it came from. Named in `constants.UnsortedCategory`."""
    account_id: int | None
    """Id of the account."""
    pipeline_id: int | None
    """Id of the pipeline."""
    lead_id: int | None
    """Id of the lead that waits."""
    user_id: int | None
    """Id of the user."""
    source: str | None
    """Its source in words, or the id of the source."""
    source_id: int | None
    """Id of the source."""
    request_id: int | None
    """Id of the request."""
    _date_create: Any
    _created_at: Any
    _source_data: Any
    _data: Any

    def __init__(
        self,
        *,
        uid: str | Unset = UNSET,
        category: str | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        lead_id: int | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        request_id: int | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        source_data: HookUnsortedSource | None | Unset = UNSET,
        data: HookUnsortedData | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uid": uid,
                "category": category,
                "account_id": account_id,
                "pipeline_id": pipeline_id,
                "lead_id": lead_id,
                "user_id": user_id,
                "source": source,
                "source_id": source_id,
                "request_id": request_id,
                "_date_create": write_time(date_create),
                "_created_at": write_time(created_at),
                "_source_data": source_data,
                "_data": data,
            },
        )

    @property
    def date_create(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._date_create)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def source_data(self) -> HookUnsortedSource | None:
        """What came in; filled fields also stand beside what is named here."""
        return decode_object(self, "_source_data", self._source_data, _HOOK_UNSORTED_SOURCE)

    @property
    def data(self) -> HookUnsortedData | None:
        """The lead and contacts that it will become."""
        return decode_object(self, "_data", self._data, _HOOK_UNSORTED_DATA)

    @overload
    def fetch(self, amo: Resources) -> Unsorted: ...

    @overload
    def fetch(self, amo: AsyncResources) -> Awaitable[Unsorted]: ...

    def fetch(self, amo: Any) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.unsorted.get(self._id("uid"))

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
            value = data["category"]
            self.category = value if value is None or type(value) is str else self._convert("category", value, str)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["lead_id"]
            self.lead_id = value if value is None or type(value) is int else self._convert("lead_id", value, int)
            value = data["user_id"]
            self.user_id = value if value is None or type(value) is int else self._convert("user_id", value, int)
            value = data["source"]
            self.source = value if value is None or type(value) is str else self._convert("source", value, str)
            value = data["source_id"]
            self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            value = data["request_id"]
            self.request_id = value if value is None or type(value) is int else self._convert("request_id", value, int)
            self._date_create = data["date_create"]
            self._created_at = data["created_at"]
            self._source_data = data["source_data"]
            self._data = data["data"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 13:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
