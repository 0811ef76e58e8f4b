# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_link import EntityLink

_ENTITY_LINK: ModelDecoder[EntityLink] = ModelDecoder("entity_link", "EntityLink")


@read_model(init=False, eq=False, repr=False)
class EntityLinksEmbedded(ReadModel):
    """Content of a list of links."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_links", "links", None),)
    _links: Any

    def __init__(self, *, links: list[EntityLink] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_links": links})

    @property
    def links(self) -> list[EntityLink] | None:
        """The links."""
        return decode_list(self, "_links", self._links, _ENTITY_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._links = data["links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
