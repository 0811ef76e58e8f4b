# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class AddressPartValue(ReadModel):
    """One part of an address."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("value", "value", str),
        ("enum_id", "enum_id", int),
        ("enum_code", "enum_code", str),
    )
    value: str | None
    """Text of the part; a two-letter code for the country."""
    enum_id: int | None
    """Number of the part, in the order of the codes. Known values: `1`, `2`, `3`, `4`, `5`, `6`."""
    enum_code: str | None
    """Code of the part. Named in `constants.AddressPart`."""

    def __init__(
        self,
        *,
        value: str | None | Unset = UNSET,
        enum_id: int | None | Unset = UNSET,
        enum_code: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"value": value, "enum_id": enum_id, "enum_code": enum_code})

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
            self._keep_unknown(data)
        self.__class__ = cls
        return self
