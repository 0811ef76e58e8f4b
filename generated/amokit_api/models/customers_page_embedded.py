# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer import Customer

_CUSTOMER: ModelDecoder[Customer] = ModelDecoder("customer", "Customer")


@read_model(init=False, eq=False, repr=False)
class CustomersPageEmbedded(ReadModel):
    """Content of a page of customers."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_customers", "customers", None),)
    _customers: Any

    def __init__(self, *, customers: list[Customer] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_customers": customers})

    @property
    def customers(self) -> list[Customer] | None:
        """The customers."""
        return decode_list(self, "_customers", self._customers, _CUSTOMER)

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
