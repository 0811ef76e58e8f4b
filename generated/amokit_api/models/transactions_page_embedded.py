# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .transaction import Transaction

_TRANSACTION: ModelDecoder[Transaction] = ModelDecoder("transaction", "Transaction")


@read_model(init=False, eq=False, repr=False)
class TransactionsPageEmbedded(ReadModel):
    """Content of a page of transactions."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_transactions", "transactions", None),)
    _transactions: Any

    def __init__(self, *, transactions: list[Transaction] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_transactions": transactions})

    @property
    def transactions(self) -> list[Transaction] | None:
        """The transactions."""
        return decode_list(self, "_transactions", self._transactions, _TRANSACTION)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._transactions = data["transactions"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
