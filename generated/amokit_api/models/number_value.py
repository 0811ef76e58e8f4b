# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_decimal, write_decimal
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class NumberValue(ReadModel):
    """A number, mostly sent as text."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_value", "value", Any),)
    _value: Any

    def __init__(self, *, value: Decimal | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_value": write_decimal(value)})

    @property
    def value(self) -> Decimal | None:
        """The number; decimal text as a rule."""
        return read_decimal(self._value)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._value = data["value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
