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
    from .catalog_element import CatalogElement
    from .hook_custom_field import HookCustomField

_HOOK_CUSTOM_FIELD: ModelDecoder[HookCustomField] = ModelDecoder("hook_custom_field", "HookCustomField")


@read_model(init=False, eq=False, repr=False)
class CatalogElementAddedEvent(HookEvent):
    """An element of a list was added."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("catalog_id", "catalog_id", int),
        ("name", "name", str),
        ("created_by", "created_by", int),
        ("modified_by", "modified_by", int),
        ("_date_create", "date_create", Any),
        ("_date_modify", "date_modify", Any),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("deleted", "deleted", bool),
        ("type", "type", str),
        ("_custom_fields_values", "custom_fields", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "catalog_id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the element."""
    catalog_id: int
    """Id of the list."""
    name: str | None
    """Its name."""
    created_by: int | None
    """Id of the user who created it."""
    modified_by: int | None
    """Id of the user who changed it last."""
    _date_create: Any
    _date_modify: Any
    _created_at: Any
    _updated_at: Any
    deleted: bool | None
    """Whether it is in the trash."""
    type: str | None
    """`catalog`."""
    _custom_fields_values: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        catalog_id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        modified_by: int | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        date_modify: datetime | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        custom_fields_values: list[HookCustomField] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "catalog_id": catalog_id,
                "name": name,
                "created_by": created_by,
                "modified_by": modified_by,
                "_date_create": write_time(date_create),
                "_date_modify": write_time(date_modify),
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "deleted": deleted,
                "type": type,
                "_custom_fields_values": custom_fields_values,
            },
        )

    @property
    def date_create(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._date_create)

    @property
    def date_modify(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._date_modify)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

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
        self, amo: Resources, *, with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None
    ) -> CatalogElement: ...

    @overload
    def fetch(
        self, amo: AsyncResources, *, with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None
    ) -> Awaitable[CatalogElement]: ...

    def fetch(
        self, amo: Any, *, with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None
    ) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.
            with_: Further parts of each element to include; `supplier_field_values` widens the values of supplier fields.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.catalogs.elements(self._id("catalog_id")).get(self._id("id"), with_=with_)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["catalog_id"]
            if type(value) is int:
                self.catalog_id = value
            else:
                self._convert_always("catalog_id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["modified_by"]
            self.modified_by = value if value is None or type(value) is int else self._convert("modified_by", value, int)
            self._date_create = data["date_create"]
            self._date_modify = data["date_modify"]
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["deleted"]
            self.deleted = value if value is None or type(value) is bool else self._convert("deleted", value, bool)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            self._custom_fields_values = data["custom_fields"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 12:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
