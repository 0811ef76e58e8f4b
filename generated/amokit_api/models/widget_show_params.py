# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "type": ("type", str),
    "value": ("value", str),
    "buttons": ("buttons", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetShowParams(WriteModel):
    """What a bot shows."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    type: Literal["text", "buttons", "buttons_url"]
    """A text alone, with buttons for answers, or with buttons for links."""
    value: str
    """Text, 80 characters at most."""
    buttons: list[str] | Unset
    """Texts or addresses of the buttons, 25 at most; not with a text alone."""

    def __init__(
        self, *, type: Literal["text", "buttons", "buttons_url"], value: str, buttons: Iterable[str] | Unset = UNSET
    ) -> None:
        """What a bot shows.

        Args:
            type: A text alone, with buttons for answers, or with buttons for links.
            value: Text, 80 characters at most.
            buttons: Texts or addresses of the buttons, 25 at most; not with a text alone.
        """
        self.type = type
        self.value = value
        self.buttons = to_list(buttons, "WidgetShowParams.buttons")

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        value = self.value
        result["value"] = (
            value if type(value) is str and len(value) <= 80 else write_scalar(self, "value", value, str, max_length=80)
        )
        if (value := self.buttons) is not UNSET:
            result["buttons"] = write_scalars(self, "buttons", value, str, max_items=25)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
