# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventLtv(ReadModel):
    """Sum of purchases that an event names."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("ltv", "ltv", float),)
    ltv: float | None
    """The sum."""

    def __init__(self, *, ltv: float | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"ltv": ltv})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["ltv"]
            self.ltv = (
                value if value is None or type(value) is float or type(value) is int else self._convert("ltv", value, float)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
