# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import check_text, null, wrong_count
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "type": ("type", None),
    "value": ("value", None),
    "buttons": ("buttons", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetShowParams(WriteModel):
    """What a bot shows."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        if value is None:
            raise null(self, "type")
        result["type"] = value
        value = self.value
        if value is None:
            raise null(self, "value")
        if isinstance(value, str) and not 0 <= len(value) <= 80:
            check_text(self, "value", value, max_length=80)
        result["value"] = value
        if (value := self.buttons) is not UNSET:
            if value is None:
                raise null(self, "buttons")
            if isinstance(value, list) and not 0 <= len(value) <= 25:
                raise wrong_count(self, "buttons", 25)
            result["buttons"] = write(value)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
