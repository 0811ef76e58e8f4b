# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class OptionValue(ReadModel):
    """An option of a list, or a labelled text."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("value", "value", str),
        ("enum_id", "enum_id", int),
        ("enum_code", "enum_code", str),
        ("enum", "enum", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"enum"})
    value: str | None
    """Label of the option; the text itself where the field holds labelled texts."""
    enum_id: int | None
    """Id of the option or of the label."""
    enum_code: str | None
    """Code of the option or of the label, such as WORK; null when it has none."""
    enum: str | None
    """Old name of `enum_code`."""

    def __init__(
        self,
        *,
        value: str | None | Unset = UNSET,
        enum_id: int | None | Unset = UNSET,
        enum_code: str | None | Unset = UNSET,
        enum: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"value": value, "enum_id": enum_id, "enum_code": enum_code, "enum": enum})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["value"]
            self.value = value if value is None or type(value) is str else self._convert("value", value, str)
            value = data["enum_id"]
            self.enum_id = value if value is None or type(value) is int else self._convert("enum_id", value, int)
            value = data["enum_code"]
            self.enum_code = value if value is None or type(value) is str else self._convert("enum_code", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            known = 3
            if "enum" in data:
                known += 1
                value = data["enum"]
                self.enum = value if value is None or type(value) is str else self._convert("enum", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
