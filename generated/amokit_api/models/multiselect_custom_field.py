# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.custom_fields import to_write_model
from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .clear_field import ClearField
    from .multiselect_field import MultiselectField
    from .option_value import OptionValue

_MULTISELECT_FIELD: ModelDecoder[MultiselectField] = ModelDecoder("multiselect_field", "MultiselectField")
_OPTION_VALUE: ModelDecoder[OptionValue] = ModelDecoder("option_value", "OptionValue")


@read_model(init=False, eq=False, repr=False)
class MultiselectCustomField(ReadModel):
    """Values of a field with several options of a list."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("field_id", "field_id", int),
        ("field_name", "field_name", str),
        ("field_code", "field_code", str),
        ("is_computed", "is_computed", bool),
        ("field_type", "field_type", str),
        ("values", "values", _OPTION_VALUE.all),
    )
    _tag: ClassVar[tuple[str, Any]] = ("field_type", "multiselect")
    _seldom: ClassVar[frozenset[str]] = frozenset({"is_computed"})
    _always: ClassVar[frozenset[str]] = frozenset({"field_id", "field_type"})
    field_id: int
    """Id of the field."""
    field_name: str | None
    """Name of the field."""
    field_code: str | None
    """Code of the field, such as PHONE; null when it has none."""
    is_computed: bool | None
    """Whether the server computes the value."""
    field_type: str
    """Type of the field."""
    values: list[OptionValue] | None
    """Its values."""

    def __init__(
        self,
        *,
        field_id: int | Unset = UNSET,
        field_name: str | None | Unset = UNSET,
        field_code: str | None | Unset = UNSET,
        is_computed: bool | None | Unset = UNSET,
        field_type: str | Unset = UNSET,
        values: list[OptionValue] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "field_id": field_id,
                "field_name": field_name,
                "field_code": field_code,
                "is_computed": is_computed,
                "field_type": field_type,
                "values": values,
            },
        )

    def to_write(self, field_id: int | None = None) -> MultiselectField | ClearField:
        """What writes these values, to the same field or to another one; what requests do not take is left out."""
        return to_write_model(self, _MULTISELECT_FIELD, field_id)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["field_id"]
            if type(value) is int:
                self.field_id = value
            else:
                self._convert_always("field_id", value, int)
            value = data["field_name"]
            self.field_name = value if value is None or type(value) is str else self._convert("field_name", value, str)
            value = data["field_code"]
            self.field_code = value if value is None or type(value) is str else self._convert("field_code", value, str)
            value = data["field_type"]
            if type(value) is str:
                self.field_type = value
            else:
                self._convert_always("field_type", value, str)
            self.values = _OPTION_VALUE.all(data["values"])
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            known = 5
            if "is_computed" in data:
                known += 1
                value = data["is_computed"]
                self.is_computed = value if value is None or type(value) is bool else self._convert("is_computed", value, bool)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
