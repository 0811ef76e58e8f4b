# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TransactionElementDict
    from .transaction_element import TransactionElement

_TRANSACTION_ELEMENT: ModelDecoder[TransactionElement] = ModelDecoder("transaction_element", "TransactionElement")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "catalog_elements": ("catalog_elements", _TRANSACTION_ELEMENT)
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionEmbeddedWrite(WriteModel):
    """What a new transaction comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    catalog_elements: list[TransactionElement] | Unset
    """Catalog elements that were bought."""

    def __init__(self, *, catalog_elements: Iterable[TransactionElement | TransactionElementDict] | Unset = UNSET) -> None:
        """What a new transaction comes with.

        Args:
            catalog_elements: Catalog elements that were bought.
        """
        self.catalog_elements = to_models(catalog_elements, "TransactionEmbeddedWrite.catalog_elements", _TRANSACTION_ELEMENT)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.catalog_elements) is not UNSET:
            result["catalog_elements"] = write_models(self, "catalog_elements", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
