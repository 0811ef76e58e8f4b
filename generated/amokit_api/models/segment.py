# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.custom_fields import CustomFields
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object, plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset
from .custom_field_values import decoder as _CUSTOM_FIELD_VALUES

if TYPE_CHECKING:
    from .custom_field_values import CustomFieldValues
    from .segment_create import SegmentCreate
    from .segment_update import SegmentUpdate
    from .self_links import SelfLinks

_SEGMENT_UPDATE: ModelDecoder[SegmentUpdate] = ModelDecoder("segment_update", "SegmentUpdate")
_SEGMENT_CREATE: ModelDecoder[SegmentCreate] = ModelDecoder("segment_create", "SegmentCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Segment(ReadModel):
    """A segment of customers.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("color", "color", str),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("customers_count", "customers_count", int),
        ("_available_products_price_types", "available_products_price_types", None),
        ("bonus_points_conversion_rate", "bonus_points_conversion_rate", float),
        ("bonus_points_max_discount", "bonus_points_max_discount", int),
        ("_custom_fields_values", "custom_fields_values", None),
        ("account_id", "account_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"bonus_points_conversion_rate", "bonus_points_max_discount"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    _bound: ClassVar[tuple[str, ...]] = ("_zone",)
    _zone: tzinfo | None
    id: int
    """Id of the segment."""
    name: str | None
    """Name."""
    color: str | None
    """Hex colour without `#`; the palette for writing is `SegmentColor`."""
    _created_at: Any
    _updated_at: Any
    customers_count: int | None
    """Number of its customers."""
    _available_products_price_types: Any
    bonus_points_conversion_rate: float | None
    """How many bonus points a purchase earns."""
    bonus_points_max_discount: int | None
    """How much of a purchase bonus points may pay for, in percent."""
    _custom_fields_values: Any
    account_id: int | None
    """Id of the account."""
    request_id: str | int | None
    """`request_id` of the request; only in answers to a write."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        customers_count: int | None | Unset = UNSET,
        available_products_price_types: list[int] | None | Unset = UNSET,
        bonus_points_conversion_rate: float | None | Unset = UNSET,
        bonus_points_max_discount: int | None | Unset = UNSET,
        custom_fields_values: list[CustomFieldValues] | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "color": color,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "customers_count": customers_count,
                "_available_products_price_types": available_products_price_types,
                "bonus_points_conversion_rate": bonus_points_conversion_rate,
                "bonus_points_max_discount": bonus_points_max_discount,
                "_custom_fields_values": custom_fields_values,
                "account_id": account_id,
                "request_id": request_id,
                "_links": links,
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
    def available_products_price_types(self) -> list[int] | None:
        """Ids of the price fields of the products list that it may use; empty or null when none."""
        return plain_list(self, "_available_products_price_types", self._available_products_price_types, int)

    @property
    def custom_fields_values(self) -> list[CustomFieldValues] | None:
        """Values of the custom fields; empty or null when there are none."""
        return decode_list(self, "_custom_fields_values", self._custom_fields_values, _CUSTOM_FIELD_VALUES)

    @property
    def custom_fields(self) -> CustomFields:
        """The same to look up in, by id, code or name."""
        return CustomFields(self.custom_fields_values, self._zone)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the segment."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> SegmentUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SegmentUpdate = to_write_form(self, _SEGMENT_UPDATE)
        return written

    def to_create(self) -> SegmentCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SegmentCreate = to_write_form(self, _SEGMENT_CREATE)
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
            value = data["color"]
            self.color = value if value is None or type(value) is str else self._convert("color", value, str)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["customers_count"]
            self.customers_count = value if value is None or type(value) is int else self._convert("customers_count", value, int)
            self._available_products_price_types = data["available_products_price_types"]
            self._custom_fields_values = data["custom_fields_values"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 11:
            known = 11
            if "bonus_points_conversion_rate" in data:
                known += 1
                value = data["bonus_points_conversion_rate"]
                self.bonus_points_conversion_rate = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("bonus_points_conversion_rate", value, float)
                )
            if "bonus_points_max_discount" in data:
                known += 1
                value = data["bonus_points_max_discount"]
                self.bonus_points_max_discount = (
                    value if value is None or type(value) is int else self._convert("bonus_points_max_discount", value, int)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
