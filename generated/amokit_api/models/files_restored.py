# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file import File
    from .files_page_embedded import FilesPageEmbedded
    from .self_links import SelfLinks

_FILES_PAGE_EMBEDDED: ModelDecoder[FilesPageEmbedded] = ModelDecoder("files_page_embedded", "FilesPageEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class FilesRestored(ReadModel):
    """Answer to a restoration of files."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("count", "_count", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    count: int | None
    """How many were restored."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        count: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: FilesPageEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"count": count, "_links": links, "_embedded": embedded})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> FilesPageEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _FILES_PAGE_EMBEDDED)

    @property
    def files(self) -> list[File]:
        """The files. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.files) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["_count"]
            self.count = value if value is None or type(value) is int else self._convert("_count", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
