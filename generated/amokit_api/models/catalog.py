# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog_create import CatalogCreate
    from .catalog_update import CatalogUpdate
    from .self_links import SelfLinks

_CATALOG_UPDATE: ModelDecoder[CatalogUpdate] = ModelDecoder("catalog_update", "CatalogUpdate")
_CATALOG_CREATE: ModelDecoder[CatalogCreate] = ModelDecoder("catalog_create", "CatalogCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Catalog(ReadModel):
    """A catalog (list).

    See https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("sort", "sort", int),
        ("type", "type", str),
        ("can_add_elements", "can_add_elements", bool),
        ("can_show_in_cards", "can_show_in_cards", bool),
        ("can_link_multiple", "can_link_multiple", bool),
        ("can_be_deleted", "can_be_deleted", bool),
        ("sdk_widget_code", "sdk_widget_code", str | int),
        ("_widgets", "widgets", None),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"sdk_widget_code"})
    _always: ClassVar[frozenset[str]] = frozenset(
        {"id", "name", "created_by", "updated_by", "created_at", "updated_at", "sort", "type", "account_id"}
    )
    id: int
    """Id of the catalog."""
    name: str
    """Name."""
    created_by: int
    """Id of the user who created it; 0 is a robot."""
    updated_by: int
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    sort: int
    """Place in the list."""
    type: str
    """Type. Named in `constants.CatalogType`."""
    can_add_elements: bool | None
    """Whether users can add elements in the interface; meant for invoices."""
    can_show_in_cards: bool | None
    """Whether it has a tab in the cards of leads and customers; invoices only."""
    can_link_multiple: bool | None
    """Whether one element can be attached to several entities."""
    can_be_deleted: bool | None
    """Whether it can be deleted."""
    sdk_widget_code: str | int | None
    """Code of the widget that made it."""
    _widgets: Any
    account_id: int
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index or its id; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        sort: int | Unset = UNSET,
        type: str | Unset = UNSET,
        can_add_elements: bool | None | Unset = UNSET,
        can_show_in_cards: bool | None | Unset = UNSET,
        can_link_multiple: bool | None | Unset = UNSET,
        can_be_deleted: bool | None | Unset = UNSET,
        sdk_widget_code: str | int | None | Unset = UNSET,
        widgets: list[Any] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "sort": sort,
                "type": type,
                "can_add_elements": can_add_elements,
                "can_show_in_cards": can_show_in_cards,
                "can_link_multiple": can_link_multiple,
                "can_be_deleted": can_be_deleted,
                "sdk_widget_code": sdk_widget_code,
                "_widgets": widgets,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
        value = read_time(self._updated_at)
        if value is None:
            raise self._missing("updated_at")
        return value

    @property
    def widgets(self) -> list[Any] | None:
        """Widgets; in some old answers, always empty there."""
        return plain_list(self, "_widgets", self._widgets, Any)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the catalog."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> CatalogUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogUpdate = to_write_form(self, _CATALOG_UPDATE)
        return written

    def to_create(self) -> CatalogCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogCreate = to_write_form(self, _CATALOG_CREATE)
        return written

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
            if type(value) is str:
                self.name = value
            else:
                self._convert_always("name", value, str)
            value = data["created_by"]
            if type(value) is int:
                self.created_by = value
            else:
                self._convert_always("created_by", value, int)
            value = data["updated_by"]
            if type(value) is int:
                self.updated_by = value
            else:
                self._convert_always("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["sort"]
            if type(value) is int:
                self.sort = value
            else:
                self._convert_always("sort", value, int)
            value = data["type"]
            if type(value) is str:
                self.type = value
            else:
                self._convert_always("type", value, str)
            value = data["can_add_elements"]
            self.can_add_elements = (
                value if value is None or type(value) is bool else self._convert("can_add_elements", value, bool)
            )
            value = data["can_show_in_cards"]
            self.can_show_in_cards = (
                value if value is None or type(value) is bool else self._convert("can_show_in_cards", value, bool)
            )
            value = data["can_link_multiple"]
            self.can_link_multiple = (
                value if value is None or type(value) is bool else self._convert("can_link_multiple", value, bool)
            )
            value = data["can_be_deleted"]
            self.can_be_deleted = value if value is None or type(value) is bool else self._convert("can_be_deleted", value, bool)
            self._widgets = data["widgets"]
            value = data["account_id"]
            if type(value) is int:
                self.account_id = value
            else:
                self._convert_always("account_id", value, int)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 16:
            known = 16
            if "sdk_widget_code" in data:
                known += 1
                value = data["sdk_widget_code"]
                self.sdk_widget_code = (
                    value
                    if value is None or type(value) is str or type(value) is int
                    else self._convert("sdk_widget_code", value, str | int)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
