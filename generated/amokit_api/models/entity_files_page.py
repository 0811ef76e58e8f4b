# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_file import EntityFile
    from .entity_files_page_embedded import EntityFilesPageEmbedded
    from .page_links import PageLinks

_ENTITY_FILES_PAGE_EMBEDDED: ModelDecoder[EntityFilesPageEmbedded] = ModelDecoder(
    "entity_files_page_embedded", "EntityFilesPageEmbedded"
)
_PAGE_LINKS: ModelDecoder[PageLinks] = ModelDecoder("page_links", "PageLinks")


@read_model(init=False, eq=False, repr=False)
class EntityFilesPage(ReadModel):
    """A page of links to files."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_links", "_links", None), ("_embedded", "_embedded", None))
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        links: PageLinks | None | Unset = UNSET,
        embedded: EntityFilesPageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_links": links, "_embedded": embedded})

    @property
    def links(self) -> PageLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _PAGE_LINKS)

    @property
    def embedded(self) -> EntityFilesPageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _ENTITY_FILES_PAGE_EMBEDDED)

    @property
    def files(self) -> list[EntityFile]:
        """The links. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.files) or []

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
