# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog_element import CatalogElement

_CATALOG_ELEMENT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")


@read_model(init=False, eq=False, repr=False)
class CatalogElementsPageEmbedded(ReadModel):
    """Content of a page of elements."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_elements", "elements", None),)
    _elements: Any

    def __init__(self, *, elements: list[CatalogElement] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_elements": elements})

    @property
    def elements(self) -> list[CatalogElement] | None:
        """The elements."""
        return decode_list(self, "_elements", self._elements, _CATALOG_ELEMENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._elements = data["elements"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
