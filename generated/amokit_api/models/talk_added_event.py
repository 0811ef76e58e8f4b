# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, overload

from ..serialization.convert import read_time, write_time
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .talk import Talk


@read_model(init=False, eq=False, repr=False)
class TalkAddedEvent(HookEvent):
    """A talk began."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("talk_id", "talk_id", int),
        ("contact_id", "contact_id", int),
        ("chat_id", "chat_id", str),
        ("entity_type", "entity_type", str),
        ("entity_id", "entity_id", int),
        ("is_in_work", "is_in_work", bool),
        ("is_read", "is_read", bool),
        ("origin", "origin", str),
        ("rate", "rate", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"talk_id"})
    talk_id: int
    """Id of the talk."""
    contact_id: int | None
    """Id of the contact."""
    chat_id: str | None
    """UUID of the chat."""
    entity_type: str | None
    """Kind of its entity. Known values: `lead`, `customer`, `contact`."""
    entity_id: int | None
    """Id of its entity."""
    is_in_work: bool | None
    """Whether it is open."""
    is_read: bool | None
    """Whether all messages are read."""
    origin: str | None
    """Code of the chat service."""
    rate: int | None
    """Rate of the talk."""
    _created_at: Any
    _updated_at: Any

    def __init__(
        self,
        *,
        talk_id: int | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        is_in_work: bool | None | Unset = UNSET,
        is_read: bool | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        rate: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "talk_id": talk_id,
                "contact_id": contact_id,
                "chat_id": chat_id,
                "entity_type": entity_type,
                "entity_id": entity_id,
                "is_in_work": is_in_work,
                "is_read": is_read,
                "origin": origin,
                "rate": rate,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @overload
    def fetch(self, amo: Resources) -> Talk: ...

    @overload
    def fetch(self, amo: AsyncResources) -> Awaitable[Talk]: ...

    def fetch(self, amo: Any) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.talks.get(self._id("talk_id"))

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["talk_id"]
            if type(value) is int:
                self.talk_id = value
            else:
                self._convert_always("talk_id", value, int)
            value = data["contact_id"]
            self.contact_id = value if value is None or type(value) is int else self._convert("contact_id", value, int)
            value = data["chat_id"]
            self.chat_id = value if value is None or type(value) is str else self._convert("chat_id", value, str)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["is_in_work"]
            self.is_in_work = value if value is None or type(value) is bool else self._convert("is_in_work", value, bool)
            value = data["is_read"]
            self.is_read = value if value is None or type(value) is bool else self._convert("is_read", value, bool)
            value = data["origin"]
            self.origin = value if value is None or type(value) is str else self._convert("origin", value, str)
            value = data["rate"]
            self.rate = value if value is None or type(value) is int else self._convert("rate", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 11:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
