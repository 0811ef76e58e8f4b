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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", str),
    "name": ("name", str),
    "link": ("link", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourceServicePageWrite(WriteModel):
    """A number or page of a messenger, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    id: str
    """Id of the page."""
    name: str
    """Name of the page."""
    link: str
    """Its link; a phone number for WhatsApp."""

    def __init__(self, *, id: str, name: str, link: str) -> None:
        """A number or page of a messenger, in a request.

        Args:
            id: Id of the page.
            name: Name of the page.
            link: Its link; a phone number for WhatsApp.
        """
        self.id = id
        self.name = name
        self.link = link

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        value = self.link
        result["link"] = value if type(value) is str else write_scalar(self, "link", value, str)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.id) is str and type(self.name) is str and type(self.link) is str:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
