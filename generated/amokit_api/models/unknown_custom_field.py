# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import UnknownVariant
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
