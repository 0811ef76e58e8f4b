# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .unsorted import Unsorted
    from .unsorted_page_embedded import UnsortedPageEmbedded

_PAGE_LINKS: ModelDecoder[PageLinks] = ModelDecoder("page_links", "PageLinks")
_UNSORTED_PAGE_EMBEDDED: ModelDecoder[UnsortedPageEmbedded] = ModelDecoder("unsorted_page_embedded", "UnsortedPageEmbedded")


@read_model(init=False, eq=False, repr=False)
class UnsortedPage(ReadModel):
    """A page of incoming leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("page", "_page", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    page: int | None
    """Number of the page, from 1."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        page: int | None | Unset = UNSET,
        links: PageLinks | None | Unset = UNSET,
        embedded: UnsortedPageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"page": page, "_links": links, "_embedded": embedded})

    @property
    def links(self) -> PageLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _PAGE_LINKS)

    @property
    def embedded(self) -> UnsortedPageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _UNSORTED_PAGE_EMBEDDED)

    @property
    def unsorted(self) -> list[Unsorted]:
        """The incoming leads. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.unsorted) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["_page"]
            self.page = value if value is None or type(value) is int else self._convert("_page", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
