# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .short_link import ShortLink

_SHORT_LINK: ModelDecoder[ShortLink] = ModelDecoder("short_link", "ShortLink")


@read_model(init=False, eq=False, repr=False)
class ShortLinksCreatedEmbedded(ReadModel):
    """Content of the answer to a creation of short links."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_short_links", "short_links", None),)
    _short_links: Any

    def __init__(self, *, short_links: list[ShortLink] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_short_links": short_links})

    @property
    def short_links(self) -> list[ShortLink] | None:
        """The short links."""
        return decode_list(self, "_short_links", self._short_links, _SHORT_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._short_links = data["short_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
