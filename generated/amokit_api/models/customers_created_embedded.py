# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_created import CustomerCreated

_CUSTOMER_CREATED: ModelDecoder[CustomerCreated] = ModelDecoder("customer_created", "CustomerCreated")
_KEYS: frozenset[str] = frozenset({"customers"})


@read_model(init=False, eq=False, repr=False)
class CustomersCreatedEmbedded(ReadModel):
    """Content of the answer to a creation of customers."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_customers", "customers", None),)
    _customers: Any

    def __init__(self, *, customers: list[CustomerCreated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_customers": customers})

    @property
    def customers(self) -> list[CustomerCreated] | None:
        """The created customers."""
        return decode_list(self, "_customers", self._customers, _CUSTOMER_CREATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._customers = data["customers"]
                return self
            except KeyError:
                self = new(cls)
        if "customers" in data:
            self._customers = data["customers"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
