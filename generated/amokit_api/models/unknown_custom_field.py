# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import UnknownVariant, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"field_id", "field_name", "field_code", "field_type", "values"})


@read_model(init=False, eq=False, repr=False)
class UnknownCustomField(UnknownVariant):
    """Values of a custom field whose type is not known to this description."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("field_id", "field_id", int),
        ("field_name", "field_name", str),
        ("field_code", "field_code", str),
        ("field_type", "field_type", str),
        ("_values", "values", None),
    )
    field_id: int | None
    """Id of the field."""
    field_name: str | None
    """Name of the field."""
    field_code: str | None
    """Code of the field; null when it has none."""
    field_type: str | None
    """Type of the field."""
    _values: Any

    def __init__(
        self,
        *,
        field_id: int | None | Unset = UNSET,
        field_name: str | None | Unset = UNSET,
        field_code: str | None | Unset = UNSET,
        field_type: str | None | Unset = UNSET,
        values: list[Any] | None | Unset = UNSET,
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
    def values(self) -> list[Any] | None:
        """Its values, as they came."""
        return plain_list(self, "_values", self._values, Any)

    @classmethod
    def _decode_object(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if "field_id" in data:
            value = data["field_id"]
            self.field_id = value if value is None or type(value) is int else self._convert("field_id", value, int)
        if "field_name" in data:
            value = data["field_name"]
            self.field_name = value if value is None or type(value) is str else self._convert("field_name", value, str)
        if "field_code" in data:
            value = data["field_code"]
            self.field_code = value if value is None or type(value) is str else self._convert("field_code", value, str)
        if "field_type" in data:
            value = data["field_type"]
            self.field_type = value if value is None or type(value) is str else self._convert("field_type", value, str)
        if "values" in data:
            self._values = data["values"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
