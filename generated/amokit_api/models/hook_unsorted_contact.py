# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.custom_fields import HookCustomFields

if TYPE_CHECKING:
    from .hook_custom_field import HookCustomField

_HOOK_CUSTOM_FIELD: ModelDecoder[HookCustomField] = ModelDecoder("hook_custom_field", "HookCustomField")


@read_model(init=False, eq=False, repr=False)
class HookUnsortedContact(ReadModel):
    """A contact inside an incoming lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("_date_create", "date_create", Any),
        ("created_user_id", "created_user_id", int),
        ("modified_user_id", "modified_user_id", int),
        ("main_user_id", "main_user_id", int),
        ("tags", "tags", str),
        ("visitor_uid", "visitor_uid", str),
        ("_custom_fields_values", "custom_fields", None),
    )
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int | None
    """Its id, where it exists."""
    name: str | None
    """Its name."""
    _date_create: Any
    created_user_id: int | None
    """Id of the user who created it; 0 is a robot."""
    modified_user_id: int | None
    """Id of the user who changed it last."""
    main_user_id: int | None
    """Id of the responsible user."""
    tags: str | None
    """Its tags in one text."""
    visitor_uid: str | None
    """Id of the visitor."""
    _custom_fields_values: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        created_user_id: int | None | Unset = UNSET,
        modified_user_id: int | None | Unset = UNSET,
        main_user_id: int | None | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        visitor_uid: str | None | Unset = UNSET,
        custom_fields_values: list[HookCustomField] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "_date_create": write_time(date_create),
                "created_user_id": created_user_id,
                "modified_user_id": modified_user_id,
                "main_user_id": main_user_id,
                "tags": tags,
                "visitor_uid": visitor_uid,
                "_custom_fields_values": custom_fields_values,
            },
        )

    @property
    def date_create(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._date_create)

    @property
    def custom_fields_values(self) -> list[HookCustomField] | None:
        """Values of the custom fields."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _HOOK_CUSTOM_FIELD)

    @property
    def custom_fields(self) -> HookCustomFields:
        """The same to look up in, by id, code or name."""
        return HookCustomFields(self.custom_fields_values, self._zone)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            self._date_create = data["date_create"]
            value = data["created_user_id"]
            self.created_user_id = value if value is None or type(value) is int else self._convert("created_user_id", value, int)
            value = data["modified_user_id"]
            self.modified_user_id = (
                value if value is None or type(value) is int else self._convert("modified_user_id", value, int)
            )
            value = data["main_user_id"]
            self.main_user_id = value if value is None or type(value) is int else self._convert("main_user_id", value, int)
            value = data["tags"]
            self.tags = value if value is None or type(value) is str else self._convert("tags", value, str)
            value = data["visitor_uid"]
            self.visitor_uid = value if value is None or type(value) is str else self._convert("visitor_uid", value, str)
            self._custom_fields_values = data["custom_fields"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 9:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
