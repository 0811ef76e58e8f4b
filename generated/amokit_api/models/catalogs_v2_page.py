# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog_v2 import CatalogV2
    from .catalogs_v2_page_embedded import CatalogsV2PageEmbedded
    from .self_links import SelfLinks

_CATALOGS_V2_PAGE_EMBEDDED: ModelDecoder[CatalogsV2PageEmbedded] = ModelDecoder(
    "catalogs_v2_page_embedded", "CatalogsV2PageEmbedded"
)
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class CatalogsV2Page(ReadModel):
    """Catalogs in the old form."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_links", "_links", None), ("_embedded", "_embedded", None))
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        links: SelfLinks | None | Unset = UNSET,
        embedded: CatalogsV2PageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_links": links, "_embedded": embedded})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the list; relative."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> CatalogsV2PageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _CATALOGS_V2_PAGE_EMBEDDED)

    @property
    def items(self) -> list[CatalogV2]:
        """The catalogs. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.items) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
