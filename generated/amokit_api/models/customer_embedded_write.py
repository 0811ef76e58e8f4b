# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CustomerSegmentRefDict, TagRefDict
    from .customer_segment_ref import CustomerSegmentRef
    from .tag_ref import TagRef

_CUSTOMER_SEGMENT_REF: ModelDecoder[CustomerSegmentRef] = ModelDecoder("customer_segment_ref", "CustomerSegmentRef")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "tags": ("tags", _TAG_REF),
    "segments": ("segments", _CUSTOMER_SEGMENT_REF),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomerEmbeddedWrite(WriteModel):
    """Tags and segments of a customer in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"tags"})
    tags: list[TagRef] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    segments: list[CustomerSegmentRef] | Unset
    """Existing segments it belongs to."""

    def __init__(
        self,
        *,
        tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset = UNSET,
        segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | Unset = UNSET,
    ) -> None:
        """Tags and segments of a customer in a request.

        Args:
            tags: Replaces the whole set of tags; null or an empty list removes all.
            segments: Existing segments it belongs to.
        """
        self.tags = to_models(tags, "CustomerEmbeddedWrite.tags", _TAG_REF)
        self.segments = to_models(segments, "CustomerEmbeddedWrite.segments", _CUSTOMER_SEGMENT_REF)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.tags) is not UNSET:
            result["tags"] = write_models(value)
        if (value := self.segments) is not UNSET:
            if value is None:
                raise null(self, "segments")
            result["segments"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if (value := self.tags) is not UNSET:
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.tags = part
        if (value := self.segments) is not UNSET:
            if value is None:
                raise null(self, "segments")
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.segments = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
