# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.custom_fields import CustomFields
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset
from .custom_field_values import decoder as _CUSTOM_FIELD_VALUES

if TYPE_CHECKING:
    from .catalog_element_create import CatalogElementCreate
    from .catalog_element_embedded import CatalogElementEmbedded
    from .catalog_element_update import CatalogElementUpdate
    from .custom_field_values import CustomFieldValues
    from .self_links import SelfLinks

_CATALOG_ELEMENT_UPDATE: ModelDecoder[CatalogElementUpdate] = ModelDecoder("catalog_element_update", "CatalogElementUpdate")
_CATALOG_ELEMENT_CREATE: ModelDecoder[CatalogElementCreate] = ModelDecoder("catalog_element_create", "CatalogElementCreate")
_CATALOG_ELEMENT_EMBEDDED: ModelDecoder[CatalogElementEmbedded] = ModelDecoder(
    "catalog_element_embedded", "CatalogElementEmbedded"
)
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CatalogElement(ReadModel):
    """An element of a catalog, such as a product or an invoice.

    See https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("is_deleted", "is_deleted", bool),
        ("_custom_fields_values", "custom_fields_values", None),
        ("catalog_id", "catalog_id", int),
        ("currency_id", "currency_id", int),
        ("invoice_link", "invoice_link", str),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"currency_id", "invoice_link"})
    _always: ClassVar[frozenset[str]] = frozenset(
        {"id", "name", "created_by", "updated_by", "created_at", "updated_at", "catalog_id", "account_id"}
    )
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the element."""
    name: str
    """Name."""
    created_by: int
    """Id of the user who created it; 0 is a robot."""
    updated_by: int
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    is_deleted: bool | None
    """Whether it is deleted; often null."""
    _custom_fields_values: Any
    catalog_id: int
    """Id of the catalog."""
    currency_id: int | None
    """Id of the currency of an invoice."""
    invoice_link: str | None
    """Address of the public payment page; null unless it is an invoice. Only when asked for by `with_=["invoice_link"]`."""
    account_id: int
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the item, else its index or its id; only in answers to a write."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        custom_fields_values: list[CustomFieldValues] | None | Unset = UNSET,
        catalog_id: int | Unset = UNSET,
        currency_id: int | None | Unset = UNSET,
        invoice_link: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CatalogElementEmbedded | None | Unset = UNSET,
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
                "is_deleted": is_deleted,
                "_custom_fields_values": custom_fields_values,
                "catalog_id": catalog_id,
                "currency_id": currency_id,
                "invoice_link": invoice_link,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
                "_embedded": embedded,
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
    def custom_fields_values(self) -> list[CustomFieldValues] | None:
        """Values of the custom fields; null or empty when there are none."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _CUSTOM_FIELD_VALUES)

    @property
    def custom_fields(self) -> CustomFields:
        """The same to look up in, by id, code or name."""
        return CustomFields(self.custom_fields_values, self._zone)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the element."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CatalogElementEmbedded | None:
        """What belongs to the element; invoices only."""
        return decode_object(self, "_embedded", self._embedded, _CATALOG_ELEMENT_EMBEDDED)

    def to_write(self) -> CatalogElementUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogElementUpdate = to_write_form(self, _CATALOG_ELEMENT_UPDATE)
        return written

    def to_create(self) -> CatalogElementCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CatalogElementCreate = to_write_form(self, _CATALOG_ELEMENT_CREATE)
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
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            self._custom_fields_values = data["custom_fields_values"]
            value = data["catalog_id"]
            if type(value) is int:
                self.catalog_id = value
            else:
                self._convert_always("catalog_id", value, int)
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
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 13:
            known = 13
            if "currency_id" in data:
                known += 1
                value = data["currency_id"]
                self.currency_id = value if value is None or type(value) is int else self._convert("currency_id", value, int)
            if "invoice_link" in data:
                known += 1
                value = data["invoice_link"]
                self.invoice_link = value if value is None or type(value) is str else self._convert("invoice_link", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
