# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .element_link import ElementLink
    from .self_links import SelfLinks
    from .transaction_create import TransactionCreate
    from .transaction_embedded import TransactionEmbedded

_TRANSACTION_CREATE: ModelDecoder[TransactionCreate] = ModelDecoder("transaction_create", "TransactionCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_TRANSACTION_EMBEDDED: ModelDecoder[TransactionEmbedded] = ModelDecoder("transaction_embedded", "TransactionEmbedded")


@read_model(init=False, eq=False, repr=False)
class Transaction(ReadModel):
    """A transaction (purchase) of a customer.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("price", "price", float),
        ("price_with_minor_units", "price_with_minor_units", float),
        ("next_price", "next_price", float),
        ("next_price_with_minor_units", "next_price_with_minor_units", float),
        ("comment", "comment", str),
        ("_completed_at", "completed_at", Any),
        ("customer_id", "customer_id", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("is_deleted", "is_deleted", bool),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"price_with_minor_units", "next_price", "next_price_with_minor_units"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the transaction."""
    price: float | None
    """Amount."""
    price_with_minor_units: float | None
    """Amount, exact."""
    next_price: float | None
    """Expected amount of the next purchase."""
    next_price_with_minor_units: float | None
    """Expected amount of the next purchase, exact."""
    comment: str | None
    """Comment."""
    _completed_at: Any
    customer_id: int | None
    """Id of the customer."""
    created_by: int | None
    """Id of the user who created it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    is_deleted: bool | None
    """Whether it is deleted."""
    account_id: int | None
    """Id of the account."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        price: float | None | Unset = UNSET,
        price_with_minor_units: float | None | Unset = UNSET,
        next_price: float | None | Unset = UNSET,
        next_price_with_minor_units: float | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        completed_at: datetime | None | Unset = UNSET,
        customer_id: int | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: TransactionEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "price": price,
                "price_with_minor_units": price_with_minor_units,
                "next_price": next_price,
                "next_price_with_minor_units": next_price_with_minor_units,
                "comment": comment,
                "_completed_at": write_time(completed_at),
                "customer_id": customer_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "is_deleted": is_deleted,
                "account_id": account_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def completed_at(self) -> datetime | None:
        """Time of the purchase."""
        return read_time(self._completed_at)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the transaction."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> TransactionEmbedded | None:
        """What belongs to the transaction."""
        return decode_object(self, "_embedded", self._embedded, _TRANSACTION_EMBEDDED)

    @property
    def catalog_elements(self) -> list[ElementLink]:
        """What was bought. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.catalog_elements) or []

    def to_create(self) -> TransactionCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TransactionCreate = to_write_form(self, _TRANSACTION_CREATE)
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
            value = data["price"]
            self.price = (
                value if value is None or type(value) is float or type(value) is int else self._convert("price", value, float)
            )
            value = data["comment"]
            self.comment = value if value is None or type(value) is str else self._convert("comment", value, str)
            self._completed_at = data["completed_at"]
            value = data["customer_id"]
            self.customer_id = value if value is None or type(value) is int else self._convert("customer_id", value, int)
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 13:
            known = 13
            if "price_with_minor_units" in data:
                known += 1
                value = data["price_with_minor_units"]
                self.price_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("price_with_minor_units", value, float)
                )
            if "next_price" in data:
                known += 1
                value = data["next_price"]
                self.next_price = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("next_price", value, float)
                )
            if "next_price_with_minor_units" in data:
                known += 1
                value = data["next_price_with_minor_units"]
                self.next_price_with_minor_units = (
                    value
                    if value is None or type(value) is float or type(value) is int
                    else self._convert("next_price_with_minor_units", value, float)
                )
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
