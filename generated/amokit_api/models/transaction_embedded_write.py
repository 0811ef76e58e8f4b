# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TransactionElementDict
    from .transaction_element import TransactionElement

_TRANSACTION_ELEMENT: ModelDecoder[TransactionElement] = ModelDecoder("transaction_element", "TransactionElement")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"catalog_elements": ("catalog_elements", _TRANSACTION_ELEMENT)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionEmbeddedWrite(WriteModel):
    """What a new transaction comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    catalog_elements: list[TransactionElement] | Unset
    """Catalog elements that were bought."""

    def __init__(self, *, catalog_elements: Iterable[TransactionElement | TransactionElementDict] | Unset = UNSET) -> None:
        """What a new transaction comes with.

        Args:
            catalog_elements: Catalog elements that were bought.
        """
        self.catalog_elements = to_models(catalog_elements, "TransactionEmbeddedWrite.catalog_elements", _TRANSACTION_ELEMENT)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.catalog_elements) is not UNSET:
            if value is None:
                raise null(self, "catalog_elements")
            result["catalog_elements"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        if (value := self.catalog_elements) is not UNSET:
            if value is None:
                raise null(self, "catalog_elements")
            if (part := models_encodable(value)) is not value:
                return {"catalog_elements": part}
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
