# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"type", "value"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ItemDiscount(ReadModel):
    """Discount of an invoice line."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("type", "type"), ("value", "value"))
    type: str | None
    """Whether `value` is a sum or a percentage. Named in `constants.DiscountType`."""
    value: float | None
    """How much."""

    def __init__(self, *, type: str | None | Unset = UNSET, value: float | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"type": type, "value": value})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.type = data["type"]
                self.value = data["value"]
                return self
            except KeyError:
                pass
        if "type" in data:
            self.type = data["type"]
        if "value" in data:
            self.value = data["value"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
