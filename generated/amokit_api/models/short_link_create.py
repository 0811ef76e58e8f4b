# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ShortLinkMetadataWriteDict
    from .short_link_metadata_write import ShortLinkMetadataWrite

_SHORT_LINK_METADATA_WRITE: ModelDecoder[ShortLinkMetadataWrite] = ModelDecoder(
    "short_link_metadata_write", "ShortLinkMetadataWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "url": ("url", None),
    "metadata": ("metadata", _SHORT_LINK_METADATA_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ShortLinkCreate(WriteModel):
    """An address to shorten for one contact.

    See https://www.amocrm.ru/developers/content/crm_platform/short_links
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.url
        if value is None:
            raise null(self, "url")
        result["url"] = value
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        result["metadata"] = write_object(value, "metadata", "ShortLinkMetadataWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.url is None:
            raise null(self, "url")
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        if (part := object_encodable(value, "metadata", "ShortLinkMetadataWrite")) is not value:
            if result is self:
                result = self._copy()
            result.metadata = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
