# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"count"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class TalksCount(ReadModel):
    """How many conversations there are."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("count", "count"),)
    count: int | None
    """How many."""

    def __init__(self, *, count: int | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"count": count})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self.count = data["count"]
                return self
            except KeyError:
                pass
        if "count" in data:
            self.count = data["count"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
