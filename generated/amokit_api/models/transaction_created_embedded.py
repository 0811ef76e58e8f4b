# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef

_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")


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
        self: Any = cls._open()
        try:
            self._customer = data["customer"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
