# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_field_value import HookFieldValue

_HOOK_FIELD_VALUE: ModelDecoder[HookFieldValue] = ModelDecoder("hook_field_value", "HookFieldValue")


@read_model(init=False, eq=False, repr=False)
class HookCustomField(ReadModel):
    """Values of one custom field of an entity in a hook; a hook does not say the type of the field."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("field_id", "id", int),
        ("field_name", "name", str),
        ("field_code", "code", str),
        ("field_type", "type", str),
        ("_values", "values", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"type"})
    _always: ClassVar[frozenset[str]] = frozenset({"field_id"})
    field_id: int
    """Id of the field."""
    field_name: str | None
    """Name of the field."""
    field_code: str | None
    """Code of the field; absent where it has none."""
    field_type: str | None
    """Its type."""
    _values: Any

    def __init__(
        self,
        *,
        field_id: int | Unset = UNSET,
        field_name: str | None | Unset = UNSET,
        field_code: str | None | Unset = UNSET,
        field_type: str | None | Unset = UNSET,
        values: list[HookFieldValue] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "field_id": field_id,
                "field_name": field_name,
                "field_code": field_code,
                "field_type": field_type,
                "_values": values,
            },
        )

    @property
    def values(self) -> list[HookFieldValue] | None:
        """Its values; absent where the field is empty."""
        return decode_list(self, "_values", self._values, _HOOK_FIELD_VALUE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.field_id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.field_name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["code"]
            self.field_code = value if value is None or type(value) is str else self._convert("code", value, str)
            self._values = data["values"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            known = 4
            if "type" in data:
                known += 1
                value = data["type"]
                self.field_type = value if value is None or type(value) is str else self._convert("type", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
