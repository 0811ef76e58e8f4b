# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "field_id": ("field_id", None),
    "field_code": ("field_code", None),
    "field_name": ("field_name", None),
}
_FIXED: Mapping[str, Any] = {"values": None}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ClearField(WriteModel):
    """Removes all values of a custom field, whatever its type."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent. Raises ArgumentError when a field that the server demands is missing."""
        if self.field_id is UNSET and self.field_code is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.field_id) is not UNSET:
            if value is None:
                raise null(self, "field_id")
            result["field_id"] = value
        if (value := self.field_code) is not UNSET:
            if value is None:
                raise null(self, "field_code")
            result["field_code"] = value
        if (value := self.field_name) is not UNSET:
            if value is None:
                raise null(self, "field_name")
            result["field_name"] = value
        result["values"] = None
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
