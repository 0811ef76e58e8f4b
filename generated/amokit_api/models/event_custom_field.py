# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventCustomField(ReadModel):
    """Value of a custom field that an event names."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("field_id", "field_id", int),
        ("field_type", "field_type", int),
        ("enum_id", "enum_id", int),
        ("text", "text", str),
    )
    field_id: int | None
    """Id of the field."""
    field_type: int | None
    """Type of the field as a number."""
    enum_id: int | None
    """Id of the option."""
    text: str | None
    """The value as text."""

    def __init__(
        self,
        *,
        field_id: int | None | Unset = UNSET,
        field_type: int | None | Unset = UNSET,
        enum_id: int | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"field_id": field_id, "field_type": field_type, "enum_id": enum_id, "text": text})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["field_id"]
            self.field_id = value if value is None or type(value) is int else self._convert("field_id", value, int)
            value = data["field_type"]
            self.field_type = value if value is None or type(value) is int else self._convert("field_type", value, int)
            value = data["enum_id"]
            self.enum_id = value if value is None or type(value) is int else self._convert("enum_id", value, int)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
