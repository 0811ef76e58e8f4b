# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ShortLinkMetadataWriteDict
    from .short_link_metadata_write import ShortLinkMetadataWrite

_SHORT_LINK_METADATA_WRITE: ModelDecoder[ShortLinkMetadataWrite] = ModelDecoder(
    "short_link_metadata_write", "ShortLinkMetadataWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "url": ("url", str),
    "metadata": ("metadata", _SHORT_LINK_METADATA_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShortLinkCreate(WriteModel):
    """An address to shorten for one contact.

    See https://www.amocrm.ru/developers/content/crm_platform/short_links
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    url: str
    """The address to shorten."""
    metadata: ShortLinkMetadataWrite
    """Whom it is for."""

    def __init__(self, *, url: str, metadata: ShortLinkMetadataWrite | ShortLinkMetadataWriteDict) -> None:
        """An address to shorten for one contact.

        Args:
            url: The address to shorten.
            metadata: Whom it is for.
        """
        self.url = url
        self.metadata = to_model(metadata, "ShortLinkCreate.metadata", _SHORT_LINK_METADATA_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.url
        result["url"] = value if type(value) is str else write_scalar(self, "url", value, str)
        value = self.metadata
        result["metadata"] = write_object(self, "metadata", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
