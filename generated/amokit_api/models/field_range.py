# Written by `make generate` from spec/; do not edit.
"""Bounds of a filter by a custom field, of numbers or of times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import load_union

if TYPE_CHECKING:
    from .range import Range
    from .time_range import TimeRange

    FieldRange: TypeAlias = Range | TimeRange
    """Bounds of a filter by a custom field, of numbers or of times."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(globals(), name, "FieldRange", ["Range", "TimeRange"])
