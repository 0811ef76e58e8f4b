# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "field_id": ("field_id", int),
    "field_code": ("field_code", str),
    "field_name": ("field_name", str),
}
_FIXED: Mapping[str, Any] = {"values": None}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ClearField(WriteModel):
    """Removes all values of a custom field, whatever its type."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("field_id",), ("field_code",))
    _nullable: ClassVar[frozenset[str]] = frozenset({"values"})
    field_id: int | Unset
    """Id of the field."""
    field_code: str | Unset
    """Code of the field, such as PHONE."""
    field_name: str | Unset
    """Name of the field; the server ignores it."""

    def __init__(
        self, *, field_id: int | Unset = UNSET, field_code: str | Unset = UNSET, field_name: str | Unset = UNSET
    ) -> None:
        """Removes all values of a custom field, whatever its type.

        Args:
            field_id: Id of the field.
            field_code: Code of the field, such as PHONE.
            field_name: Name of the field; the server ignores it.
        """
        self.field_id = field_id
        self.field_code = field_code
        self.field_name = field_name

    def _to_wire(self) -> dict[str, Any]:
        if self.field_id is UNSET and self.field_code is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.field_id) is not UNSET:
            result["field_id"] = value if type(value) is int else write_scalar(self, "field_id", value, int)
        if (value := self.field_code) is not UNSET:
            result["field_code"] = value if type(value) is str else write_scalar(self, "field_code", value, str)
        if (value := self.field_name) is not UNSET:
            result["field_name"] = value if type(value) is str else write_scalar(self, "field_name", value, str)
        result["values"] = None
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
