# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, record
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"value"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class DateValue(ReadModel):
    """A calendar date."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("value", "value"),)
    value: int | str | None
    """Unix seconds of midnight in the account's time zone, so a day and not an instant; negative before 1970."""

    def __init__(self, *, value: int | str | None | Unset = UNSET, _origin: DateValue | Unset = UNSET) -> None:
        self._fill(_origin, {"value": value})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = object.__new__(cls)
        if "value" in data:
            self.value = data["value"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
