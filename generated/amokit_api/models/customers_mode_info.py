# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CustomersModeInfo(ReadModel):
    """Mode of the customers of the account."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("mode", "mode", str), ("is_enabled", "is_enabled", bool))
    mode: str | None
    """The mode. Named in `constants.CustomersMode`."""
    is_enabled: bool | None
    """Whether customers are on."""

    def __init__(
        self, *, mode: str | None | Unset = UNSET, is_enabled: bool | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"mode": mode, "is_enabled": is_enabled})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["mode"]
            self.mode = value if value is None or type(value) is str else self._convert("mode", value, str)
            value = data["is_enabled"]
            self.is_enabled = value if value is None or type(value) is bool else self._convert("is_enabled", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
