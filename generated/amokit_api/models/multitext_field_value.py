# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
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
class MultitextFieldValue(WriteModel):
    """A labelled text to store; without a label the server picks one."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.value
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
