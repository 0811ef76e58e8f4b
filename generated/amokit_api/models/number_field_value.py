# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NumberFieldValue(WriteModel):
    """A number to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    value: Decimal | int | float | str
    """The number, or decimal text, which keeps every digit; very long ones (24 digits) come back changed."""

    def __init__(self, *, value: Decimal | int | float | str) -> None:
        """A number to store.

        Args:
            value: The number, or decimal text, which keeps every digit; very long ones (24 digits) come back changed.
        """
        self.value = value

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = value if type(value) is int or type(value) is str else write_scalar(self, "value", value, Decimal)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if type(value := self.value) is int or type(value) is str:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
