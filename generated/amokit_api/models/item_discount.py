# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"type", "value"})


@read_model(init=False, eq=False, repr=False)
class ItemDiscount(ReadModel):
    """Discount of an invoice line."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("type", "type", str), ("value", "value", float))
    type: str | None
    """Whether `value` is a sum or a percentage. Named in `constants.DiscountType`."""
    value: float | None
    """How much."""

    def __init__(self, *, type: str | None | Unset = UNSET, value: float | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"type": type, "value": value})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["type"]
                self.type = value if value is None or type(value) is str else self._convert("type", value, str)
                value = data["value"]
                self.value = (
                    value if value is None or type(value) is float or type(value) is int else self._convert("value", value, float)
                )
                return self
            except KeyError:
                self = new(cls)
        if "type" in data:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
        if "value" in data:
            value = data["value"]
            self.value = (
                value if value is None or type(value) is float or type(value) is int else self._convert("value", value, float)
            )
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
