# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_number, write_object, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
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
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "price": ("price", None),
    "comment": ("comment", None),
    "completed_at": ("completed_at", None),
    "next_price": ("next_price", None),
    "next_date": ("next_date", None),
    "created_by": ("created_by", None),
    "metadata": ("metadata", _TRANSACTION_METADATA),
    "request_id": ("request_id", None),
    "_embedded": ("embedded", _TRANSACTION_EMBEDDED_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionCreate(WriteModel):
    """A transaction (purchase) to create.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.price
        if value is None:
            raise null(self, "price")
        result["price"] = value if type(value) is int else write_number(value)
        if (value := self.comment) is not UNSET:
            if value is None:
                raise null(self, "comment")
            result["comment"] = value
        if (value := self.completed_at) is not UNSET:
            if value is None:
                raise null(self, "completed_at")
            result["completed_at"] = value if type(value) is int else write_time(value, "TransactionCreate.completed_at")
        if (value := self.next_price) is not UNSET:
            if value is None:
                raise null(self, "next_price")
            result["next_price"] = value if type(value) is int else write_number(value)
        if (value := self.next_date) is not UNSET:
            if value is None:
                raise null(self, "next_date")
            result["next_date"] = value if type(value) is int else write_time(value, "TransactionCreate.next_date")
        if (value := self.created_by) is not UNSET:
            if value is None:
                raise null(self, "created_by")
            result["created_by"] = value
        if (value := self.metadata) is not UNSET:
            if value is None:
                raise null(self, "metadata")
            result["metadata"] = write_object(value, "metadata", "TransactionMetadata")
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.embedded) is not UNSET:
            if value is None:
                raise null(self, "_embedded")
            result["_embedded"] = write_object(value, "embedded", "TransactionEmbeddedWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        value = self.price
        if value is None:
            raise null(self, "price")
        if type(value) is not int and (part := write_number(value)) is not value:
            if result is self:
                result = self._copy()
            result.price = part
        if self.comment is None:
            raise null(self, "comment")
        if (value := self.completed_at) is not UNSET:
            if value is None:
                raise null(self, "completed_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "TransactionCreate.completed_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.completed_at = part
        if (value := self.next_price) is not UNSET:
            if value is None:
                raise null(self, "next_price")
            if type(value) is not int and (part := write_number(value)) is not value:
                if result is self:
                    result = self._copy()
                result.next_price = part
        if (value := self.next_date) is not UNSET:
            if value is None:
                raise null(self, "next_date")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "TransactionCreate.next_date")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.next_date = part
        if self.created_by is None:
            raise null(self, "created_by")
        if (value := self.metadata) is not UNSET:
            if value is None:
                raise null(self, "metadata")
            if (part := object_encodable(value, "metadata", "TransactionMetadata")) is not value:
                if result is self:
                    result = self._copy()
                result.metadata = part
        if self.request_id is None:
            raise null(self, "request_id")
        if (value := self.embedded) is not UNSET:
            if value is None:
                raise null(self, "_embedded")
            if (part := object_encodable(value, "embedded", "TransactionEmbeddedWrite")) is not value:
                if result is self:
                    result = self._copy()
                result.embedded = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
