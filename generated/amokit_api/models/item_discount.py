# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["value"]
            self.value = (
                value if value is None or type(value) is float or type(value) is int else self._convert("value", value, float)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
