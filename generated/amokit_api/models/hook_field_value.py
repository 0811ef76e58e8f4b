# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookFieldValue(ReadModel):
    """One value of a custom field in a hook."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("value", "value", str),
        ("enum_id", "enum", int),
        ("subtype", "subtype", int),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"subtype"})
    value: str | None
    """The value as text; of a day its Unix time, of a birthday `DD.MM.YYYY`."""
    enum_id: int | None
    """Id of the option or of the label."""
    subtype: int | None
    """Which part of an address it is, from 1 to 6."""

    def __init__(
        self,
        *,
        value: str | None | Unset = UNSET,
        enum_id: int | None | Unset = UNSET,
        subtype: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"value": value, "enum_id": enum_id, "subtype": subtype})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["value"]
            self.value = value if value is None or type(value) is str else self._convert("value", value, str)
            value = data["enum"]
            self.enum_id = value if value is None or type(value) is int else self._convert("enum", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "subtype" in data:
                known += 1
                value = data["subtype"]
                self.subtype = value if value is None or type(value) is int else self._convert("subtype", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
