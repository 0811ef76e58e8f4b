# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .unsorted_summary_categories import UnsortedSummaryCategories

_UNSORTED_SUMMARY_CATEGORIES: ModelDecoder[UnsortedSummaryCategories] = ModelDecoder(
    "unsorted_summary_categories", "UnsortedSummaryCategories"
)


@read_model(init=False, eq=False, repr=False)
class UnsortedSummary(ReadModel):
    """Counts of incoming leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("total", "total", int),
        ("accepted", "accepted", int),
        ("declined", "declined", int),
        ("average_sort_time", "average_sort_time", int),
        ("_categories", "categories", None),
    )
    total: int | None
    """How many there are."""
    accepted: int | None
    """How many were accepted."""
    declined: int | None
    """How many were declined."""
    average_sort_time: int | None
    """Mean time until one was dealt with, in seconds."""
    _categories: Any

    def __init__(
        self,
        *,
        total: int | None | Unset = UNSET,
        accepted: int | None | Unset = UNSET,
        declined: int | None | Unset = UNSET,
        average_sort_time: int | None | Unset = UNSET,
        categories: UnsortedSummaryCategories | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "total": total,
                "accepted": accepted,
                "declined": declined,
                "average_sort_time": average_sort_time,
                "_categories": categories,
            },
        )

    @property
    def categories(self) -> UnsortedSummaryCategories | None:
        """Counts by category."""
        return decode_object(self, "_categories", self._categories, _UNSORTED_SUMMARY_CATEGORIES)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["total"]
            self.total = value if value is None or type(value) is int else self._convert("total", value, int)
            value = data["accepted"]
            self.accepted = value if value is None or type(value) is int else self._convert("accepted", value, int)
            value = data["declined"]
            self.declined = value if value is None or type(value) is int else self._convert("declined", value, int)
            value = data["average_sort_time"]
            self.average_sort_time = (
                value if value is None or type(value) is int else self._convert("average_sort_time", value, int)
            )
            self._categories = data["categories"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
