# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .transaction_created_embedded import TransactionCreatedEmbedded

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_TRANSACTION_CREATED_EMBEDDED: ModelDecoder[TransactionCreatedEmbedded] = ModelDecoder(
    "transaction_created_embedded", "TransactionCreatedEmbedded"
)


@read_model(init=False, eq=False, repr=False)
class TransactionCreated(ReadModel):
    """A transaction that was just created."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("customer_id", "customer_id", int),
        ("request_id", "request_id", str | int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the transaction."""
    customer_id: int | None
    """Id of the customer."""
    request_id: str | int | None
    """`request_id` of the item, else its index."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        customer_id: int | None | Unset = UNSET,
        request_id: str | int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: TransactionCreatedEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"id": id, "customer_id": customer_id, "request_id": request_id, "_links": links, "_embedded": embedded}
        )

    @property
    def links(self) -> SelfLinks | None:
        """Links of the transaction."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> TransactionCreatedEmbedded | None:
        """The customer."""
        return decode_object(self, "_embedded", self._embedded, _TRANSACTION_CREATED_EMBEDDED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["customer_id"]
            self.customer_id = value if value is None or type(value) is int else self._convert("customer_id", value, int)
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
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
