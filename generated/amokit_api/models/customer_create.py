# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import RawDecoder, RawModel, WriteModel
from ..serialization.write_values import write_models, write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CustomerEmbeddedWriteDict, TagRefDict
    from .custom_field_write import CustomFieldWrite
    from .customer_embedded_write import CustomerEmbeddedWrite
    from .tag_ref import TagRef

_CUSTOMER_EMBEDDED_WRITE: ModelDecoder[CustomerEmbeddedWrite] = ModelDecoder("customer_embedded_write", "CustomerEmbeddedWrite")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "next_price": ("next_price", None),
    "next_date": ("next_date", None),
    "responsible_user_id": ("responsible_user_id", int),
    "status_id": ("status_id", int),
    "periodicity": ("periodicity", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "custom_fields_values": ("custom_fields_values", _RAW),
    "tags_to_add": ("tags_to_add", _TAG_REF),
    "request_id": ("request_id", str),
    "_embedded": ("embedded", _CUSTOMER_EMBEDDED_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomerCreate(WriteModel):
    """A customer to create.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset(
        {"next_price", "next_date", "status_id", "periodicity", "custom_fields_values"}
    )
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
    """Name."""
    next_price: Decimal | int | float | None | Unset
    """Expected amount of the next purchase."""
    next_date: datetime | int | None | Unset
    """Expected time of the next purchase; mandatory for a new customer in the periodicity mode."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    status_id: int | None | Unset
    """Id of the status; depends on the mode of the customers."""
    periodicity: int | None | Unset
    """Days between purchases; periodicity mode only."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | Unset
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    custom_fields_values: list[CustomFieldWrite | RawModel] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    tags_to_add: list[TagRef] | Unset
    """Tags to attach to those it has."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: CustomerEmbeddedWrite | Unset
    """Tags and segments that replace those it has."""

    def __init__(
        self,
        *,
        name: str,
        next_price: Decimal | int | float | None | Unset = UNSET,
        next_date: datetime | int | None | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        periodicity: int | None | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset = UNSET,
        tags_to_add: Iterable[TagRef | TagRefDict | int | str] | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: CustomerEmbeddedWrite | CustomerEmbeddedWriteDict | Unset = UNSET,
    ) -> None:
        """A customer to create.

        Args:
            name: Name.
            next_price: Expected amount of the next purchase.
            next_date: Expected time of the next purchase; mandatory for a new customer in the periodicity mode.
            responsible_user_id: Id of the responsible user.
            status_id: Id of the status; depends on the mode of the customers.
            periodicity: Days between purchases; periodicity mode only.
            created_by: Id of the user who creates it; 0 is a robot.
            updated_by: Id of the user who changes it; 0 is a robot.
            created_at: Time of creation.
            updated_at: Time of the last change.
            custom_fields_values: Values of custom fields; fields that are not listed stay as they are. One is cleared by null
                for its `values`; what null in place of the list does is not known.
            tags_to_add: Tags to attach to those it has.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: Tags and segments that replace those it has.
        """
        self.name = name
        self.next_price = next_price
        self.next_date = next_date
        self.responsible_user_id = responsible_user_id
        self.status_id = status_id
        self.periodicity = periodicity
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.custom_fields_values = to_models(custom_fields_values, "CustomerCreate.custom_fields_values", _RAW)
        self.tags_to_add = to_models(tags_to_add, "CustomerCreate.tags_to_add", _TAG_REF)
        self.request_id = request_id
        self.embedded = to_model(embedded, "CustomerCreate.embedded", _CUSTOMER_EMBEDDED_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.next_price) is not UNSET:
            result["next_price"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "next_price", value, float)
            )
        if (value := self.next_date) is not UNSET:
            result["next_date"] = (
                value
                if value is None or type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "next_date", value, datetime)
            )
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = value if type(value) is int else write_scalar(self, "responsible_user_id", value, int)
        if (value := self.status_id) is not UNSET:
            result["status_id"] = value if value is None or type(value) is int else write_scalar(self, "status_id", value, int)
        if (value := self.periodicity) is not UNSET:
            result["periodicity"] = (
                value if value is None or type(value) is int else write_scalar(self, "periodicity", value, int)
            )
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "updated_at", value, datetime)
            )
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = (
                value if value is None else write_models(self, "custom_fields_values", value, structs)
            )
        if (value := self.tags_to_add) is not UNSET:
            result["tags_to_add"] = write_models(self, "tags_to_add", value, structs)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.embedded) is not UNSET:
            result["_embedded"] = write_object(self, "embedded", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
