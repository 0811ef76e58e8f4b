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
    "service": ("service", str),
    "text": ("text", str),
    "icon_url": ("icon_url", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PaymentNoteParamsWrite(WriteModel):
    """Content of a note about a paid invoice or bill, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"service", "text", "icon_url"})
    service: str | None | Unset
    """Name of the payment service."""
    text: str | None | Unset
    """The text."""
    icon_url: str | None | Unset
    """Address of the icon."""

    def __init__(
        self, *, service: str | None | Unset = UNSET, text: str | None | Unset = UNSET, icon_url: str | None | Unset = UNSET
    ) -> None:
        """Content of a note about a paid invoice or bill, in a request.

        Args:
            service: Name of the payment service.
            text: The text.
            icon_url: Address of the icon.
        """
        self.service = service
        self.text = text
        self.icon_url = icon_url

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.service) is not UNSET:
            result["service"] = value if value is None or type(value) is str else write_scalar(self, "service", value, str)
        if (value := self.text) is not UNSET:
            result["text"] = value if value is None or type(value) is str else write_scalar(self, "text", value, str)
        if (value := self.icon_url) is not UNSET:
            result["icon_url"] = value if value is None or type(value) is str else write_scalar(self, "icon_url", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.service) is UNSET or value is None or type(value) is str)
            and ((value := self.text) is UNSET or value is None or type(value) is str)
            and ((value := self.icon_url) is UNSET or value is None or type(value) is str)
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
