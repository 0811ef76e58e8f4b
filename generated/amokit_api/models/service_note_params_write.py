# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"service": ("service", str), "text": ("text", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ServiceNoteParamsWrite(WriteModel):
    """Content of a message from a service, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    service: str
    """Name of the service."""
    text: str
    """The text."""

    def __init__(self, *, service: str, text: str) -> None:
        """Content of a message from a service, in a request.

        Args:
            service: Name of the service.
            text: The text.
        """
        self.service = service
        self.text = text

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.service
        result["service"] = value if type(value) is str else write_scalar(self, "service", value, str)
        value = self.text
        result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.service) is str and type(self.text) is str:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
