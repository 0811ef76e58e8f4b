# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable, Iterable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.struct_type import read_model
from ..types import UNSET, Unlisted, Unset
from ..webhooks.custom_fields import HookCustomFields
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .hook_custom_field import HookCustomField
    from .hook_tag import HookTag
    from .lead import Lead

_HOOK_CUSTOM_FIELD: ModelDecoder[HookCustomField] = ModelDecoder("hook_custom_field", "HookCustomField")
_HOOK_TAG: ModelDecoder[HookTag] = ModelDecoder("hook_tag", "HookTag")


@read_model(init=False, eq=False, repr=False)
class LeadRestoredEvent(HookEvent):
    """A lead was restored from the trash."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("responsible_user_id", "responsible_user_id", int),
        ("old_responsible_user_id", "old_responsible_user_id", int),
        ("created_user_id", "created_user_id", int),
        ("modified_user_id", "modified_user_id", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("_date_create", "date_create", Any),
        ("_last_modified", "last_modified", Any),
        ("account_id", "account_id", int),
        ("_tags", "tags", None),
        ("_custom_fields_values", "custom_fields", None),
        ("status_id", "status_id", int),
        ("old_status_id", "old_status_id", int),
        ("pipeline_id", "pipeline_id", int),
        ("old_pipeline_id", "old_pipeline_id", int),
        ("price", "price", int),
        ("price_with_minor_units", "price_with_minor_units", float),
        ("link_changed", "link_changed", bool),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"price_with_minor_units", "link_changed"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the entity."""
    name: str | None
    """Its name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    old_responsible_user_id: int | None
    """Id of the responsible user before; the present one where it did not change."""
    created_user_id: int | None
    """Id of the user who created it; 0 is a robot."""
    modified_user_id: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    _date_create: Any
    _last_modified: Any
    account_id: int | None
    """Id of the account."""
    _tags: Any
    _custom_fields_values: Any
    status_id: int | None
    """Id of the status: 142 is won, 143 lost."""
    old_status_id: int | None
    """Id of the status before, where it changed."""
    pipeline_id: int | None
    """Id of the pipeline."""
    old_pipeline_id: int | None
    """Id of the pipeline before; the digital pipeline says it."""
    price: int | None
    """Budget without minor units."""
    price_with_minor_units: float | None
    """The exact budget."""
    link_changed: bool | None
    """Whether what is linked to it changed."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        responsible_user_id: int | None | Unset = UNSET,
        old_responsible_user_id: int | None | Unset = UNSET,
        created_user_id: int | None | Unset = UNSET,
        modified_user_id: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        last_modified: datetime | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        tags: list[HookTag] | None | Unset = UNSET,
        custom_fields_values: list[HookCustomField] | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        old_status_id: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        old_pipeline_id: int | None | Unset = UNSET,
        price: int | None | Unset = UNSET,
        price_with_minor_units: float | None | Unset = UNSET,
        link_changed: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "responsible_user_id": responsible_user_id,
                "old_responsible_user_id": old_responsible_user_id,
                "created_user_id": created_user_id,
                "modified_user_id": modified_user_id,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "_date_create": write_time(date_create),
                "_last_modified": write_time(last_modified),
                "account_id": account_id,
                "_tags": tags,
                "_custom_fields_values": custom_fields_values,
                "status_id": status_id,
                "old_status_id": old_status_id,
                "pipeline_id": pipeline_id,
                "old_pipeline_id": old_pipeline_id,
                "price": price,
                "price_with_minor_units": price_with_minor_units,
                "link_changed": link_changed,
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

    @property
    def date_create(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._date_create)

    @property
    def last_modified(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._last_modified)

    @property
    def tags(self) -> list[HookTag] | None:
        """Its tags."""
        return decode_list(self, "_tags", self._tags, _HOOK_TAG)

    @property
    def custom_fields_values(self) -> list[HookCustomField] | None:
        """Values of the custom fields."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _HOOK_CUSTOM_FIELD)

    @property
    def custom_fields(self) -> HookCustomFields:
        """The same to look up in, by id, code or name."""
        return HookCustomFields(self.custom_fields_values, self._zone)

    @overload
    def fetch(
        self,
        amo: Resources,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Lead: ...

    @overload
    def fetch(
        self,
        amo: AsyncResources,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Awaitable[Lead]: ...

    def fetch(
        self,
        amo: Any,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each lead to include.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.leads.get(self._id("id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["responsible_user_id"]
            self.responsible_user_id = (
                value if value is None or type(value) is int else self._convert("responsible_user_id", value, int)
            )
            value = data["old_responsible_user_id"]
            self.old_responsible_user_id = (
                value if value is None or type(value) is int else self._convert("old_responsible_user_id", value, int)
            )
            value = data["created_user_id"]
            self.created_user_id = value if value is None or type(value) is int else self._convert("created_user_id", value, int)
            value = data["modified_user_id"]
            self.modified_user_id = (
                value if value is None or type(value) is int else self._convert("modified_user_id", value, int)
            )
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            self._date_create = data["date_create"]
            self._last_modified = data["last_modified"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._tags = data["tags"]
            self._custom_fields_values = data["custom_fields"]
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["old_status_id"]
            self.old_status_id = value if value is None or type(value) is int else self._convert("old_status_id", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["old_pipeline_id"]
            self.old_pipeline_id = value if value is None or type(value) is int else self._convert("old_pipeline_id", value, int)
            value = data["price"]
            self.price = value if value is None or type(value) is int else self._convert("price", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 18:
            known = 18
            if "price_with_minor_units" in data:
                known += 1
                value = data["price_with_minor_units"]
                self.price_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("price_with_minor_units", value, float)
                )
            if "link_changed" in data:
                known += 1
                value = data["link_changed"]
                self.link_changed = value if value is None or type(value) is bool else self._convert("link_changed", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
