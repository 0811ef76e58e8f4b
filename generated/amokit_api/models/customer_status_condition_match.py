# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CustomerStatusConditionMatch(ReadModel):
    """What has to match in a condition."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("value", "value", Any), ("logic", "logic", str))
    value: int | list[int] | None
    """One value or several."""
    logic: str | None
    """How several values are joined. Known values: `or`, `and`."""

    def __init__(
        self, *, value: int | list[int] | None | Unset = UNSET, logic: str | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"value": value, "logic": logic})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self.value = data["value"]
            value = data["logic"]
            self.logic = value if value is None or type(value) is str else self._convert("logic", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
