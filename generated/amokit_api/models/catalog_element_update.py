# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import RawDecoder, RawModel, WriteModel
from ..serialization.write_values import write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .custom_field_write import CustomFieldWrite

_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "custom_fields_values": ("custom_fields_values", _RAW),
    "currency_id": ("currency_id", int),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "request_id": ("request_id", str),
    "id": ("id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogElementUpdate(WriteModel):
    """Changes of an element. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"custom_fields_values"})
    name: str | Unset
    """Name."""
    custom_fields_values: list[CustomFieldWrite | RawModel] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    currency_id: int | Unset
    """Id of the currency of an invoice."""
    created_by: int | Unset
    """Id of the user who creates it."""
    updated_by: int | Unset
    """Id of the user who changes it."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | Unset
    """Id of the element; required in a batch."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset = UNSET,
        currency_id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        id: int | Unset = UNSET,
    ) -> None:
        """Changes of an element. What is not given stays.

        Args:
            name: Name.
            custom_fields_values: Values of custom fields; fields that are not listed stay as they are.
            currency_id: Id of the currency of an invoice.
            created_by: Id of the user who creates it.
            updated_by: Id of the user who changes it.
            created_at: Time of creation.
            updated_at: Time of the last change.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of the element; required in a batch.
        """
        self.name = name
        self.custom_fields_values = to_models(custom_fields_values, "CatalogElementUpdate.custom_fields_values", _RAW)
        self.currency_id = currency_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.request_id = request_id
        self.id = id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = (
                value if value is None else write_models(self, "custom_fields_values", value, structs)
            )
        if (value := self.currency_id) is not UNSET:
            result["currency_id"] = value if type(value) is int else write_scalar(self, "currency_id", value, int)
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
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
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
