# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class BonusPoints(ReadModel):
    """Bonus points of a customer."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("bonus_points", "bonus_points", int),)
    bonus_points: int | None
    """The balance."""

    def __init__(self, *, bonus_points: int | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"bonus_points": bonus_points})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["bonus_points"]
            self.bonus_points = value if value is None or type(value) is int else self._convert("bonus_points", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
