# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"text": ("text", str)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TalkMessageSend(WriteModel):
    """A message to send."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "text"}
    text: str
    """The text."""

    def __init__(self, *, text: str) -> None:
        """A message to send.

        Args:
            text: The text.
        """
        self.text = text

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.text
        result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
