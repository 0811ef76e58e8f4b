# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_tag import EntityTag

_ENTITY_TAG: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")


@read_model(init=False, eq=False, repr=False)
class TagsEmbedded(ReadModel):
    """Content of a list of tags."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_tags", "tags", None),)
    _tags: Any

    def __init__(self, *, tags: list[EntityTag] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tags": tags})

    @property
    def tags(self) -> list[EntityTag] | None:
        """The tags."""
        return decode_list(self, "_tags", self._tags, _ENTITY_TAG)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._tags = data["tags"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
