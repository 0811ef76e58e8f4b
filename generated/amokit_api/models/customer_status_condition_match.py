# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"value", "logic"})


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
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.value = data["value"]
                value = data["logic"]
                self.logic = value if value is None or type(value) is str else self._convert("logic", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "value" in data:
            self.value = data["value"]
        if "logic" in data:
            value = data["logic"]
            self.logic = value if value is None or type(value) is str else self._convert("logic", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
