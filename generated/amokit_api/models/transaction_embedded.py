# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .element_link import ElementLink
    from .entity_ref import EntityRef

_ELEMENT_LINK: ModelDecoder[ElementLink] = ModelDecoder("element_link", "ElementLink")
_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")


@read_model(init=False, eq=False, repr=False)
class TransactionEmbedded(ReadModel):
    """What belongs to a transaction."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_customer", "customer", None),
        ("_catalog_elements", "catalog_elements", None),
    )
    _customer: Any
    _catalog_elements: Any

    def __init__(
        self,
        *,
        customer: EntityRef | None | Unset = UNSET,
        catalog_elements: list[ElementLink] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_customer": customer, "_catalog_elements": catalog_elements})

    @property
    def customer(self) -> EntityRef | None:
        """The customer."""
        return decode_object(self, "_customer", self._customer, _ENTITY_REF)

    @property
    def catalog_elements(self) -> list[ElementLink] | None:
        """What was bought."""
        return decode_list(self, "_catalog_elements", self._catalog_elements, _ELEMENT_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._customer = data["customer"]
            self._catalog_elements = data["catalog_elements"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
