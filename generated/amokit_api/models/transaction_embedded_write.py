# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write_models
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self

    from .transaction_element import TransactionElement

_TRANSACTION_ELEMENT: Ref[TransactionElement] = Ref("transaction_element", "TransactionElement")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"catalog_elements": ("catalog_elements", _TRANSACTION_ELEMENT)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionEmbeddedWrite(WriteModel):
    """What a new transaction comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    catalog_elements: list[TransactionElement] | Unset
    """Catalog elements that were bought."""

    def __init__(self, *, catalog_elements: Iterable[TransactionElement] | Unset = UNSET) -> None:
        self.catalog_elements = as_list(catalog_elements)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.catalog_elements is not UNSET:
            result["catalog_elements"] = write_models(self.catalog_elements)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
