# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import check_text, null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TextFieldValue(WriteModel):
    """One line of text to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "value"}
    value: str
    """The text, 256 characters at most."""

    def __init__(self, *, value: str) -> None:
        """One line of text to store.

        Args:
            value: The text, 256 characters at most.
        """
        self.value = value

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        if value is None:
            raise null(self, "value")
        if isinstance(value, str) and not 0 <= len(value) <= 256:
            check_text(self, "value", value, max_length=256)
        result["value"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        value = self.value
        if value is None:
            raise null(self, "value")
        if isinstance(value, str) and not 0 <= len(value) <= 256:
            check_text(self, "value", value, max_length=256)
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
