# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"transaction_id"})


@read_model(init=False, eq=False, repr=False)
class TransactionNoteParams(ReadModel):
    """Content of a note about a purchase."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("transaction_id", "transaction_id", int),)
    transaction_id: int | None
    """Id of the transaction."""

    def __init__(self, *, transaction_id: int | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"transaction_id": transaction_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                value = data["transaction_id"]
                self.transaction_id = (
                    value if value is None or type(value) is int else self._convert("transaction_id", value, int)
                )
                return self
            except KeyError:
                self = new(cls)
        if "transaction_id" in data:
            value = data["transaction_id"]
            self.transaction_id = value if value is None or type(value) is int else self._convert("transaction_id", value, int)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
