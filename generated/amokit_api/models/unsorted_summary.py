# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .unsorted_summary_categories import UnsortedSummaryCategories

_UNSORTED_SUMMARY_CATEGORIES: ModelDecoder[UnsortedSummaryCategories] = ModelDecoder(
    "unsorted_summary_categories", "UnsortedSummaryCategories"
)
_KEYS: frozenset[str] = frozenset({"total", "accepted", "declined", "average_sort_time", "categories"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UnsortedSummary(ReadModel):
    """Counts of incoming leads."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("total", "total"),
        ("accepted", "accepted"),
        ("declined", "declined"),
        ("average_sort_time", "average_sort_time"),
        ("_categories", "categories"),
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.total = data["total"]
                self.accepted = data["accepted"]
                self.declined = data["declined"]
                self.average_sort_time = data["average_sort_time"]
                self._categories = data["categories"]
                return self
            except KeyError:
                pass
        if "total" in data:
            self.total = data["total"]
        if "accepted" in data:
            self.accepted = data["accepted"]
        if "declined" in data:
            self.declined = data["declined"]
        if "average_sort_time" in data:
            self.average_sort_time = data["average_sort_time"]
        if "categories" in data:
            self._categories = data["categories"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
