# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TagRefDict
    from .tag_ref import TagRef

_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"tags": ("tags", _TAG_REF)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TagsWrite(WriteModel):
    """Tags in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"tags"})
    tags: list[TagRef] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""

    def __init__(self, *, tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset = UNSET) -> None:
        """Tags in a request.

        Args:
            tags: Replaces the whole set of tags; null or an empty list removes all.
        """
        self.tags = to_models(tags, "TagsWrite.tags", _TAG_REF)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.tags) is not UNSET:
            result["tags"] = write_models(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        if (value := self.tags) is not UNSET:
            if (part := models_encodable(value)) is not value:
                return {"tags": part}
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
