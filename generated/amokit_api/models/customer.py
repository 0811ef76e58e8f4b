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
    from .contact_ref import ContactRef
    from .custom_field_values import CustomFieldValues
    from .customer_create import CustomerCreate
    from .customer_embedded import CustomerEmbedded
    from .customer_update import CustomerUpdate
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .self_links import SelfLinks
    from .tag import Tag

_CUSTOMER_UPDATE: ModelDecoder[CustomerUpdate] = ModelDecoder("customer_update", "CustomerUpdate")
_CUSTOMER_CREATE: ModelDecoder[CustomerCreate] = ModelDecoder("customer_create", "CustomerCreate")
_CUSTOMER_EMBEDDED: ModelDecoder[CustomerEmbedded] = ModelDecoder("customer_embedded", "CustomerEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Customer(ReadModel):
    """A customer (buyer).

    See https://www.amocrm.ru/developers/content/crm_platform/customers-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("next_price", "next_price", int),
        ("next_price_with_minor_units", "next_price_with_minor_units", float),
        ("_next_date", "next_date", Any),
        ("responsible_user_id", "responsible_user_id", int),
        ("status_id", "status_id", int),
        ("periodicity", "periodicity", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("_closest_task_at", "closest_task_at", Any),
        ("is_deleted", "is_deleted", bool),
        ("_custom_fields_values", "custom_fields_values", None),
        ("ltv", "ltv", int),
        ("ltv_with_minor_units", "ltv_with_minor_units", float),
        ("purchases_count", "purchases_count", int),
        ("average_check", "average_check", int),
        ("average_check_with_minor_units", "average_check_with_minor_units", float),
        ("account_id", "account_id", int),
        ("group_id", "group_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset(
        {"next_price_with_minor_units", "ltv_with_minor_units", "average_check_with_minor_units", "group_id"}
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the customer."""
    name: str | None
    """Name."""
    next_price: int | None
    """Expected amount of the next purchase without minor units."""
    next_price_with_minor_units: float | None
    """Expected amount of the next purchase, exact."""
    _next_date: Any
    responsible_user_id: int | None
    """Id of the responsible user."""
    status_id: int | None
    """Id of the status; depends on the mode of the customers."""
    periodicity: int | None
    """Days between purchases; periodicity mode only."""
    created_by: int | None
    """Id of the user who created it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    _closest_task_at: Any
    is_deleted: bool | None
    """Whether it is deleted."""
    _custom_fields_values: Any
    ltv: int | None
    """Sum of all purchases without minor units."""
    ltv_with_minor_units: float | None
    """Sum of all purchases, exact."""
    purchases_count: int | None
    """Number of purchases."""
    average_check: int | None
    """Average amount of a purchase without minor units."""
    average_check_with_minor_units: float | None
    """Average amount of a purchase, exact."""
    account_id: int | None
    """Id of the account."""
    group_id: int | None
    """Group of the responsible user; 0 is the default group. Only when asked for by `with_=["group_id"]`."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        next_price: int | None | Unset = UNSET,
        next_price_with_minor_units: float | None | Unset = UNSET,
        next_date: datetime | None | Unset = UNSET,
        responsible_user_id: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        periodicity: int | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        closest_task_at: datetime | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        custom_fields_values: list[CustomFieldValues] | None | Unset = UNSET,
        ltv: int | None | Unset = UNSET,
        ltv_with_minor_units: float | None | Unset = UNSET,
        purchases_count: int | None | Unset = UNSET,
        average_check: int | None | Unset = UNSET,
        average_check_with_minor_units: float | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CustomerEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "next_price": next_price,
                "next_price_with_minor_units": next_price_with_minor_units,
                "_next_date": write_time(next_date),
                "responsible_user_id": responsible_user_id,
                "status_id": status_id,
                "periodicity": periodicity,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "_closest_task_at": write_time(closest_task_at),
                "is_deleted": is_deleted,
                "_custom_fields_values": custom_fields_values,
                "ltv": ltv,
                "ltv_with_minor_units": ltv_with_minor_units,
                "purchases_count": purchases_count,
                "average_check": average_check,
                "average_check_with_minor_units": average_check_with_minor_units,
                "account_id": account_id,
                "group_id": group_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def next_date(self) -> datetime | None:
        """Expected time of the next purchase."""
        return read_time(self._next_date)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def closest_task_at(self) -> datetime | None:
        """Time of the closest task."""
        return read_time(self._closest_task_at)

    @property
    def custom_fields_values(self) -> list[CustomFieldValues] | None:
        """Values of the custom fields; null when there are none."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _CUSTOM_FIELD_VALUES)

    @property
    def custom_fields(self) -> CustomFields:
        """The same to look up in, by id, code or name."""
        return CustomFields(self.custom_fields_values, self._zone)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the customer."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CustomerEmbedded | None:
        """What belongs to the customer."""
        return decode_object(self, "_embedded", self._embedded, _CUSTOMER_EMBEDDED)

    @property
    def segments(self) -> list[EntityRef]:
        """Its segments. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.segments) or []

    @property
    def tags(self) -> list[Tag]:
        """Its tags. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.tags) or []

    @property
    def contacts(self) -> list[ContactRef]:
        """Its contacts; one of them is the main one. Only when asked for by `with_=["contacts"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def companies(self) -> list[EntityRef]:
        """Its company, at most one. Only when asked for by `with_=["companies"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.companies) or []

    @property
    def catalog_elements(self) -> list[ElementLink]:
        """Catalog elements (products, invoices) attached to it. Only when asked for by `with_=["catalog_elements"]`. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.catalog_elements) or []

    def to_write(self) -> CustomerUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomerUpdate = to_write_form(self, _CUSTOMER_UPDATE)
        return written

    def to_create(self) -> CustomerCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomerCreate = to_write_form(self, _CUSTOMER_CREATE)
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
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["next_price"]
            self.next_price = value if value is None or type(value) is int else self._convert("next_price", value, int)
            self._next_date = data["next_date"]
            value = data["responsible_user_id"]
            self.responsible_user_id = (
                value if value is None or type(value) is int else self._convert("responsible_user_id", value, int)
            )
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["periodicity"]
            self.periodicity = value if value is None or type(value) is int else self._convert("periodicity", value, int)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            self._closest_task_at = data["closest_task_at"]
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            self._custom_fields_values = data["custom_fields_values"]
            value = data["ltv"]
            self.ltv = value if value is None or type(value) is int else self._convert("ltv", value, int)
            value = data["purchases_count"]
            self.purchases_count = value if value is None or type(value) is int else self._convert("purchases_count", value, int)
            value = data["average_check"]
            self.average_check = value if value is None or type(value) is int else self._convert("average_check", value, int)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 20:
            known = 20
            if "next_price_with_minor_units" in data:
                known += 1
                value = data["next_price_with_minor_units"]
                self.next_price_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("next_price_with_minor_units", value, float)
                )
            if "ltv_with_minor_units" in data:
                known += 1
                value = data["ltv_with_minor_units"]
                self.ltv_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("ltv_with_minor_units", value, float)
                )
            if "average_check_with_minor_units" in data:
                known += 1
                value = data["average_check_with_minor_units"]
                self.average_check_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("average_check_with_minor_units", value, float)
                )
            if "group_id" in data:
                known += 1
                value = data["group_id"]
                self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
