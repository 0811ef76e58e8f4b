# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_updated import CustomerUpdated

_CUSTOMER_UPDATED: ModelDecoder[CustomerUpdated] = ModelDecoder("customer_updated", "CustomerUpdated")


@read_model(init=False, eq=False, repr=False)
class CustomersUpdatedEmbedded(ReadModel):
    """Content of the answer to an update of customers."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_customers", "customers", None),)
    _customers: Any

    def __init__(self, *, customers: list[CustomerUpdated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_customers": customers})

    @property
    def customers(self) -> list[CustomerUpdated] | None:
        """The updated customers."""
        return decode_list(self, "_customers", self._customers, _CUSTOMER_UPDATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._customers = data["customers"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
