# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookNote(ReadModel):
    """A note in a hook."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("text", "text", str),
        ("note_type", "note_type", int),
        ("element_type", "element_type", int),
        ("element_id", "element_id", int),
        ("catalog_id", "catalog_id", int),
        ("group_id", "group_id", int),
        ("attachement", "attachement", str),
        ("metadata", "metadata", str),
        ("created_by", "created_by", int),
        ("modified_by", "modified_by", int),
        ("main_user_id", "main_user_id", int),
        ("account_id", "account_id", int),
        ("date_create", "date_create", str),
        ("timestamp_x", "timestamp_x", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the note."""
    text: str | None
    """Its text; of calls and service messages JSON. Line breaks and `&amp;` come as they are."""
    note_type: int | None
    """Kind of the note as a number: 4 common, 5 file, 10 and 11 calls, 25 service message, 102 and 103 SMS."""
    element_type: int | None
    """Kind of its entity. Known values: `1`, `2`, `3`, `12`."""
    element_id: int | None
    """Id of its entity."""
    catalog_id: int | None
    """Id of a list, or 0."""
    group_id: int | None
    """Id of the group of its user."""
    attachement: str | None
    """Of a file: `drive`, its UUID, that of its version and its name, with slashes between."""
    metadata: str | None
    """JSON about who wrote it."""
    created_by: int | None
    """Id of the user who wrote it."""
    modified_by: int | None
    """Id of the user who changed it last."""
    main_user_id: int | None
    """Id of the responsible user."""
    account_id: int | None
    """Id of the account."""
    date_create: str | None
    """Time of creation in a time zone that is not said; use `created_at`."""
    timestamp_x: str | None
    """Time of the last change in a time zone that is not said; use `updated_at`."""
    _created_at: Any
    _updated_at: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        text: str | None | Unset = UNSET,
        note_type: int | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        element_id: int | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        attachement: str | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        modified_by: int | None | Unset = UNSET,
        main_user_id: int | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        date_create: str | None | Unset = UNSET,
        timestamp_x: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "text": text,
                "note_type": note_type,
                "element_type": element_type,
                "element_id": element_id,
                "catalog_id": catalog_id,
                "group_id": group_id,
                "attachement": attachement,
                "metadata": metadata,
                "created_by": created_by,
                "modified_by": modified_by,
                "main_user_id": main_user_id,
                "account_id": account_id,
                "date_create": date_create,
                "timestamp_x": timestamp_x,
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

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["note_type"]
            self.note_type = value if value is None or type(value) is int else self._convert("note_type", value, int)
            value = data["element_type"]
            self.element_type = value if value is None or type(value) is int else self._convert("element_type", value, int)
            value = data["element_id"]
            self.element_id = value if value is None or type(value) is int else self._convert("element_id", value, int)
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            value = data["attachement"]
            self.attachement = value if value is None or type(value) is str else self._convert("attachement", value, str)
            value = data["metadata"]
            self.metadata = value if value is None or type(value) is str else self._convert("metadata", value, str)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["modified_by"]
            self.modified_by = value if value is None or type(value) is int else self._convert("modified_by", value, int)
            value = data["main_user_id"]
            self.main_user_id = value if value is None or type(value) is int else self._convert("main_user_id", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["date_create"]
            self.date_create = value if value is None or type(value) is str else self._convert("date_create", value, str)
            value = data["timestamp_x"]
            self.timestamp_x = value if value is None or type(value) is str else self._convert("timestamp_x", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 17:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
