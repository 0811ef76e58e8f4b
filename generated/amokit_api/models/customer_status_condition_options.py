# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CustomerStatusConditionOptions(ReadModel):
    """How a condition is shown."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("name", "name", str),)
    name: str | None
    """Caption."""

    def __init__(self, *, name: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"name": name})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
