# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "value": ("value", None),
    "enum_id": ("enum_id", None),
    "enum_code": ("enum_code", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SelectFieldValue(WriteModel):
    """An option of a select field to choose, by any one of its keys."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent. Raises ArgumentError when a field that the server demands is missing."""
        if self.enum_id is UNSET and self.enum_code is UNSET and self.value is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.value) is not UNSET:
            if value is None:
                raise null(self, "value")
            result["value"] = value
        if (value := self.enum_id) is not UNSET:
            if value is None:
                raise null(self, "enum_id")
            result["enum_id"] = value
        if (value := self.enum_code) is not UNSET:
            if value is None:
                raise null(self, "enum_code")
            result["enum_code"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.enum_id is UNSET and self.enum_code is UNSET and self.value is UNSET:
            raise missing_choice(self)
        if self.value is None:
            raise null(self, "value")
        if self.enum_id is None:
            raise null(self, "enum_id")
        if self.enum_code is None:
            raise null(self, "enum_code")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
