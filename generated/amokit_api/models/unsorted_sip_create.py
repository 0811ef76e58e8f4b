# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SipMetadataWriteDict, UnsortedCreateEmbeddedDict
    from .sip_metadata_write import SipMetadataWrite
    from .unsorted_create_embedded import UnsortedCreateEmbedded

_SIP_METADATA_WRITE: ModelDecoder[SipMetadataWrite] = ModelDecoder("sip_metadata_write", "SipMetadataWrite")
_UNSORTED_CREATE_EMBEDDED: ModelDecoder[UnsortedCreateEmbedded] = ModelDecoder(
    "unsorted_create_embedded", "UnsortedCreateEmbedded"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "source_uid": ("source_uid", str),
    "source_name": ("source_name", str),
    "pipeline_id": ("pipeline_id", int),
    "created_at": ("created_at", None),
    "request_id": ("request_id", str),
    "_embedded": ("embedded", _UNSORTED_CREATE_EMBEDDED),
    "metadata": ("metadata", _SIP_METADATA_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedSipCreate(WriteModel):
    """An incoming lead from a call to create.

    See https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    source_uid: str
    """Uid of the source; yours."""
    source_name: str
    """Name of the source."""
    metadata: SipMetadataWrite
    """The call."""
    pipeline_id: int | Unset
    """Id of the pipeline."""
    created_at: datetime | int | Unset
    """Time of creation."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: UnsortedCreateEmbedded | Unset
    """What to create with it."""

    def __init__(
        self,
        *,
        source_uid: str,
        source_name: str,
        metadata: SipMetadataWrite | SipMetadataWriteDict,
        pipeline_id: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | Unset = UNSET,
    ) -> None:
        """An incoming lead from a call to create.

        Args:
            source_uid: Uid of the source; yours.
            source_name: Name of the source.
            metadata: The call.
            pipeline_id: Id of the pipeline.
            created_at: Time of creation.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: What to create with it.
        """
        self.source_uid = source_uid
        self.source_name = source_name
        self.metadata = to_model(metadata, "UnsortedSipCreate.metadata", _SIP_METADATA_WRITE)
        self.pipeline_id = pipeline_id
        self.created_at = created_at
        self.request_id = request_id
        self.embedded = to_model(embedded, "UnsortedSipCreate.embedded", _UNSORTED_CREATE_EMBEDDED)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.source_uid
        result["source_uid"] = value if type(value) is str else write_scalar(self, "source_uid", value, str)
        value = self.source_name
        result["source_name"] = value if type(value) is str else write_scalar(self, "source_name", value, str)
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.embedded) is not UNSET:
            result["_embedded"] = write_object(self, "embedded", value, structs)
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
