# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_transaction import EventTransaction

_EVENT_TRANSACTION: ModelDecoder[EventTransaction] = ModelDecoder("event_transaction", "EventTransaction")


@read_model(init=False, eq=False, repr=False)
class TransactionEventValue(ReadModel):
    """A purchase, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_transaction", "transaction", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"transaction"})
    _transaction: Any

    def __init__(self, *, transaction: EventTransaction | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_transaction": transaction})

    @property
    def transaction(self) -> EventTransaction:
        """The purchase."""
        value = decode_object(self, "_transaction", self._transaction, _EVENT_TRANSACTION)
        if value is None:
            raise self._missing("transaction")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._transaction = data["transaction"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
