# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TransactionEmbeddedWriteDict, TransactionMetadataDict
    from .transaction_embedded_write import TransactionEmbeddedWrite
    from .transaction_metadata import TransactionMetadata

_TRANSACTION_EMBEDDED_WRITE: ModelDecoder[TransactionEmbeddedWrite] = ModelDecoder(
    "transaction_embedded_write", "TransactionEmbeddedWrite"
)
_TRANSACTION_METADATA: ModelDecoder[TransactionMetadata] = ModelDecoder("transaction_metadata", "TransactionMetadata")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "price": ("price", None),
    "comment": ("comment", str),
    "completed_at": ("completed_at", None),
    "next_price": ("next_price", None),
    "next_date": ("next_date", None),
    "created_by": ("created_by", int),
    "metadata": ("metadata", _TRANSACTION_METADATA),
    "request_id": ("request_id", str),
    "_embedded": ("embedded", _TRANSACTION_EMBEDDED_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionCreate(WriteModel):
    """A transaction (purchase) to create.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    price: Decimal | int | float
    """Amount."""
    comment: str | Unset
    """Comment."""
    completed_at: datetime | int | Unset
    """Time of the purchase."""
    next_price: Decimal | int | float | Unset
    """Expected amount of the next purchase; changes the customer."""
    next_date: datetime | int | Unset
    """Expected time of the next purchase; changes the customer."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot."""
    metadata: TransactionMetadata | Unset
    """Receipt and outer id."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: TransactionEmbeddedWrite | Unset
    """What was bought."""

    def __init__(
        self,
        *,
        price: Decimal | int | float,
        comment: str | Unset = UNSET,
        completed_at: datetime | int | Unset = UNSET,
        next_price: Decimal | int | float | Unset = UNSET,
        next_date: datetime | int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        metadata: TransactionMetadata | TransactionMetadataDict | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: TransactionEmbeddedWrite | TransactionEmbeddedWriteDict | Unset = UNSET,
    ) -> None:
        """A transaction (purchase) to create.

        Args:
            price: Amount.
            comment: Comment.
            completed_at: Time of the purchase.
            next_price: Expected amount of the next purchase; changes the customer.
            next_date: Expected time of the next purchase; changes the customer.
            created_by: Id of the user who creates it; 0 is a robot.
            metadata: Receipt and outer id.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: What was bought.
        """
        self.price = price
        self.comment = comment
        self.completed_at = completed_at
        self.next_price = next_price
        self.next_date = next_date
        self.created_by = created_by
        self.metadata = to_model(metadata, "TransactionCreate.metadata", _TRANSACTION_METADATA)
        self.request_id = request_id
        self.embedded = to_model(embedded, "TransactionCreate.embedded", _TRANSACTION_EMBEDDED_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.price
        result["price"] = (
            value if type(value) is int or type(value) is float and isfinite(value) else write_scalar(self, "price", value, float)
        )
        if (value := self.comment) is not UNSET:
            result["comment"] = value if type(value) is str else write_scalar(self, "comment", value, str)
        if (value := self.completed_at) is not UNSET:
            result["completed_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "completed_at", value, datetime)
            )
        if (value := self.next_price) is not UNSET:
            result["next_price"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "next_price", value, float)
            )
        if (value := self.next_date) is not UNSET:
            result["next_date"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "next_date", value, datetime)
            )
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.metadata) is not UNSET:
            result["metadata"] = write_object(self, "metadata", value, structs)
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
