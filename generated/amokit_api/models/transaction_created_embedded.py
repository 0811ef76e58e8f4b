# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef

_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_KEYS: frozenset[str] = frozenset({"customer"})


@read_model(init=False, eq=False, repr=False)
class TransactionCreatedEmbedded(ReadModel):
    """What belongs to a transaction that was just created."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_customer", "customer", None),)
    _customer: Any

    def __init__(self, *, customer: EntityRef | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_customer": customer})

    @property
    def customer(self) -> EntityRef | None:
        """The customer."""
        return decode_object(self, "_customer", self._customer, _ENTITY_REF)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._customer = data["customer"]
                return self
            except KeyError:
                self = new(cls)
        if "customer" in data:
            self._customer = data["customer"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
