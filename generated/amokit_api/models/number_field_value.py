# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import write_decimal
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NumberFieldValue(WriteModel):
    """A number to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    value: Decimal | int | float | str
    """The number, or decimal text, which keeps every digit; very long ones (24 digits) come back changed."""

    def __init__(self, *, value: Decimal | int | float | str) -> None:
        """A number to store.

        Args:
            value: The number, or decimal text, which keeps every digit; very long ones (24 digits) come back changed.
        """
        self.value = value

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        if value is None:
            raise null(self, "value")
        result["value"] = value if type(value) is str else write_decimal(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        value = self.value
        if value is None:
            raise null(self, "value")
        if type(value) is not int and type(value) is not str and (part := write_decimal(value)) is not value:
            return {"value": part}
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
