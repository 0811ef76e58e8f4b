# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
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
class MultitextFieldValue(WriteModel):
    """A labelled text to store; without a label the server picks one."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "value"}
    value: str
    """The text."""
    enum_id: int | Unset
    """Id of the label."""
    enum_code: str | Unset
    """Code of the label, such as WORK; several texts may share one. Named in `constants.MultitextCode`."""

    def __init__(self, *, value: str, enum_id: int | Unset = UNSET, enum_code: str | Unset = UNSET) -> None:
        """A labelled text to store; without a label the server picks one.

        Args:
            value: The text.
            enum_id: Id of the label.
            enum_code: Code of the label, such as WORK; several texts may share one. Named in `constants.MultitextCode`.
        """
        self.value = value
        self.enum_id = enum_id
        self.enum_code = enum_code

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = value if type(value) is str else write_scalar(self, "value", value, str)
        if (value := self.enum_id) is not UNSET:
            result["enum_id"] = value if type(value) is int else write_scalar(self, "enum_id", value, int)
        if (value := self.enum_code) is not UNSET:
            result["enum_code"] = value if type(value) is str else write_scalar(self, "enum_code", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.value) is str
            and ((value := self.enum_id) is UNSET or type(value) is int)
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
