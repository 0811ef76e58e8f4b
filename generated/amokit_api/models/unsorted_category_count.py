# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"total"})


@read_model(init=False, eq=False, repr=False)
class UnsortedCategoryCount(ReadModel):
    """Count of incoming leads of one category."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("total", "total", int),)
    total: int | None
    """How many there are."""

    def __init__(self, *, total: int | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"total": total})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                value = data["total"]
                self.total = value if value is None or type(value) is int else self._convert("total", value, int)
                return self
            except KeyError:
                self = new(cls)
        if "total" in data:
            value = data["total"]
            self.total = value if value is None or type(value) is int else self._convert("total", value, int)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
