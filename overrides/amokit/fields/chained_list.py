"""The key of dependent lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, TypeAlias

from amokit_api.errors import ArgumentError
from amokit_api.serialization.read_model import ReadModel
from amokit_api.serialization.write_model import WriteModel

from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import ChainedListFieldValue, ChainedListValue, CustomFieldValues, CustomFieldWrite

# Names of classes that are imported when they are needed.
_Levels: TypeAlias = "list[ChainedListValue]"
_LevelsLike: TypeAlias = "Iterable[ChainedListValue | ChainedListFieldValue | tuple[int, int]]"


class ChainedListKey(TypedKey[_Levels, _LevelsLike], kind="chained_list", write="ChainedListField"):
    """Dependent lists: one level each, the root first."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[ChainedListValue]:
        """The chosen element of each level."""
        return [item for item in self._items(field) if isinstance(item.to_dict().get("catalog_element_id"), int)]

    def set(self, value: Iterable[ChainedListValue | ChainedListFieldValue | tuple[int, int]]) -> CustomFieldWrite:
        """A write model that selects these elements.

        Args:
            value: At most 5 levels, each as it was read or as the ids of its catalog and of the element.
        """
        if isinstance(value, str | bytes) or not isinstance(value, Iterable):
            self._refuse("a list of levels", value)
        levels = [self._level(level) for level in value]
        if len(levels) > 5:
            raise ArgumentError(f"{self!r} takes at most 5 levels, not {len(levels)}")
        return self._write(*levels)

    def _level(self, level: object) -> dict[str, Any]:
        keys = ("catalog_id", "catalog_element_id")
        given: Any = level
        if isinstance(level, ReadModel | WriteModel):
            given = tuple(map(level.to_dict().get, keys))
        if not isinstance(given, tuple) or len(given) != 2 or not all(isinstance(part, int) for part in given):
            self._refuse("levels with the ids of a catalog and of an element", level)
        return dict(zip(keys, given, strict=True))
