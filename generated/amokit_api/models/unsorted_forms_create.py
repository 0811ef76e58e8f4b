# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import FormsMetadataWriteDict, UnsortedCreateEmbeddedDict
    from .forms_metadata_write import FormsMetadataWrite
    from .unsorted_create_embedded import UnsortedCreateEmbedded

_FORMS_METADATA_WRITE: ModelDecoder[FormsMetadataWrite] = ModelDecoder("forms_metadata_write", "FormsMetadataWrite")
_UNSORTED_CREATE_EMBEDDED: ModelDecoder[UnsortedCreateEmbedded] = ModelDecoder(
    "unsorted_create_embedded", "UnsortedCreateEmbedded"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "source_uid": ("source_uid", None),
    "source_name": ("source_name", None),
    "pipeline_id": ("pipeline_id", None),
    "created_at": ("created_at", None),
    "request_id": ("request_id", None),
    "_embedded": ("embedded", _UNSORTED_CREATE_EMBEDDED),
    "metadata": ("metadata", _FORMS_METADATA_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedFormsCreate(WriteModel):
    """An incoming lead from a form to create.

    See https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    source_uid: str
    """Uid of the source; yours."""
    source_name: str
    """Name of the source."""
    metadata: FormsMetadataWrite
    """The form."""
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
        metadata: FormsMetadataWrite | FormsMetadataWriteDict,
        pipeline_id: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | Unset = UNSET,
    ) -> None:
        """An incoming lead from a form to create.

        Args:
            source_uid: Uid of the source; yours.
            source_name: Name of the source.
            metadata: The form.
            pipeline_id: Id of the pipeline.
            created_at: Time of creation.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            embedded: What to create with it.
        """
        self.source_uid = source_uid
        self.source_name = source_name
        self.metadata = to_model(metadata, "UnsortedFormsCreate.metadata", _FORMS_METADATA_WRITE)
        self.pipeline_id = pipeline_id
        self.created_at = created_at
        self.request_id = request_id
        self.embedded = to_model(embedded, "UnsortedFormsCreate.embedded", _UNSORTED_CREATE_EMBEDDED)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.source_uid
        if value is None:
            raise null(self, "source_uid")
        result["source_uid"] = value
        value = self.source_name
        if value is None:
            raise null(self, "source_name")
        result["source_name"] = value
        if (value := self.pipeline_id) is not UNSET:
            if value is None:
                raise null(self, "pipeline_id")
            result["pipeline_id"] = value
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            result["created_at"] = value if type(value) is int else write_time(value, "UnsortedFormsCreate.created_at")
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.embedded) is not UNSET:
            if value is None:
                raise null(self, "_embedded")
            result["_embedded"] = write_object(value, "embedded", "UnsortedCreateEmbedded")
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        result["metadata"] = write_object(value, "metadata", "FormsMetadataWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.source_uid is None:
            raise null(self, "source_uid")
        if self.source_name is None:
            raise null(self, "source_name")
        if self.pipeline_id is None:
            raise null(self, "pipeline_id")
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "UnsortedFormsCreate.created_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.created_at = part
        if self.request_id is None:
            raise null(self, "request_id")
        if (value := self.embedded) is not UNSET:
            if value is None:
                raise null(self, "_embedded")
            if (part := object_encodable(value, "embedded", "UnsortedCreateEmbedded")) is not value:
                if result is self:
                    result = self._copy()
                result.embedded = part
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        if (part := object_encodable(value, "metadata", "FormsMetadataWrite")) is not value:
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
