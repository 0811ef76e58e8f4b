# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"status": ("status", str), "text": ("text", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CashierNoteParamsWrite(WriteModel):
    """Content of a message to the cashier, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    status: Literal["created", "shown", "canceled"]
    """State of the message."""
    text: str
    """The text."""

    def __init__(self, *, status: Literal["created", "shown", "canceled"], text: str) -> None:
        """Content of a message to the cashier, in a request.

        Args:
            status: State of the message.
            text: The text.
        """
        self.status = status
        self.text = text

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.status
        result["status"] = value if type(value) is str else write_scalar(self, "status", value, str)
        value = self.text
        result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.status) is str and type(self.text) is str:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
