# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bot import Bot
    from .bots_page_embedded import BotsPageEmbedded
    from .page_links import PageLinks

_BOTS_PAGE_EMBEDDED: ModelDecoder[BotsPageEmbedded] = ModelDecoder("bots_page_embedded", "BotsPageEmbedded")
_PAGE_LINKS: ModelDecoder[PageLinks] = ModelDecoder("page_links", "PageLinks")


@read_model(init=False, eq=False, repr=False)
class BotsPage(ReadModel):
    """A page of bots."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("total_items", "_total_items", int),
        ("page", "_page", int),
        ("page_count", "_page_count", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    total_items: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of the page, from 1."""
    page_count: int | None
    """How many pages there are."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        total_items: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        page_count: int | None | Unset = UNSET,
        links: PageLinks | None | Unset = UNSET,
        embedded: BotsPageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"total_items": total_items, "page": page, "page_count": page_count, "_links": links, "_embedded": embedded}
        )

    @property
    def links(self) -> PageLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _PAGE_LINKS)

    @property
    def embedded(self) -> BotsPageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _BOTS_PAGE_EMBEDDED)

    @property
    def items(self) -> list[Bot]:
        """The bots. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.items) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["_total_items"]
            self.total_items = value if value is None or type(value) is int else self._convert("_total_items", value, int)
            value = data["_page"]
            self.page = value if value is None or type(value) is int else self._convert("_page", value, int)
            value = data["_page_count"]
            self.page_count = value if value is None or type(value) is int else self._convert("_page_count", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
