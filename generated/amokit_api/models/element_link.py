# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .element_link_metadata import ElementLinkMetadata
    from .self_links import SelfLinks

_ELEMENT_LINK_METADATA: ModelDecoder[ElementLinkMetadata] = ModelDecoder("element_link_metadata", "ElementLinkMetadata")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class ElementLink(ReadModel):
    """A catalog element attached to an entity."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("to_element_id", "to_element_id", int),
        ("_metadata", "metadata", None),
        ("_links", "_links", None),
    )
    id: int | None
    """Id of the element."""
    to_element_id: int | None
    """Id of the element in old answers."""
    _metadata: Any
    _links: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        to_element_id: int | None | Unset = UNSET,
        metadata: ElementLinkMetadata | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "to_element_id": to_element_id, "_metadata": metadata, "_links": links})

    @property
    def metadata(self) -> ElementLinkMetadata | None:
        """How it is attached."""
        return decode_object(self, "_metadata", self._metadata, _ELEMENT_LINK_METADATA)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the element."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["to_element_id"]
            self.to_element_id = value if value is None or type(value) is int else self._convert("to_element_id", value, int)
            self._metadata = data["metadata"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
