# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CustomerSegmentRefDict, TagRefDict
    from .customer_segment_ref import CustomerSegmentRef
    from .tag_ref import TagRef

_CUSTOMER_SEGMENT_REF: ModelDecoder[CustomerSegmentRef] = ModelDecoder("customer_segment_ref", "CustomerSegmentRef")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "tags": ("tags", _TAG_REF),
    "segments": ("segments", _CUSTOMER_SEGMENT_REF),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomerEmbeddedWrite(WriteModel):
    """Tags and segments of a customer in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.tags) is not UNSET:
            result["tags"] = value if value is None else write_models(self, "tags", value, structs)
        if (value := self.segments) is not UNSET:
            result["segments"] = write_models(self, "segments", value, structs)
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
