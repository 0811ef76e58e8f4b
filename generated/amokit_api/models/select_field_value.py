# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "value": ("value", str),
    "enum_id": ("enum_id", int),
    "enum_code": ("enum_code", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SelectFieldValue(WriteModel):
    """An option of a select field to choose, by any one of its keys."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("enum_id",), ("enum_code",), ("value",))
    _short: ClassVar[Mapping[type, str]] = {int: "enum_id"}
    value: str | Unset
    """Exact label of the option."""
    enum_id: int | Unset
    """Id of the option."""
    enum_code: str | Unset
    """Code of the option."""

    def __init__(self, *, value: str | Unset = UNSET, enum_id: int | Unset = UNSET, enum_code: str | Unset = UNSET) -> None:
        """An option of a select field to choose, by any one of its keys.

        Args:
            value: Exact label of the option.
            enum_id: Id of the option.
            enum_code: Code of the option.
        """
        self.value = value
        self.enum_id = enum_id
        self.enum_code = enum_code

    def _to_wire(self) -> dict[str, Any]:
        if self.enum_id is UNSET and self.enum_code is UNSET and self.value is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.value) is not UNSET:
            result["value"] = value if type(value) is str else write_scalar(self, "value", value, str)
        if (value := self.enum_id) is not UNSET:
            result["enum_id"] = value if type(value) is int else write_scalar(self, "enum_id", value, int)
        if (value := self.enum_code) is not UNSET:
            result["enum_code"] = value if type(value) is str else write_scalar(self, "enum_code", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.value) is UNSET or type(value) is str)
            and (
                type(value := self.enum_id) is int or value is UNSET and (self.enum_code is not UNSET or self.value is not UNSET)
            )
            and ((value := self.enum_code) is UNSET or type(value) is str)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
