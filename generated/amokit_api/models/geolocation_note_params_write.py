# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "text": ("text", str),
    "address": ("address", str),
    "longitude": ("longitude", None),
    "latitude": ("latitude", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GeolocationNoteParamsWrite(WriteModel):
    """Content of a note with a place, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    text: str
    """The text."""
    address: str
    """Address of the place."""
    longitude: Decimal | int | float | str
    """Longitude, in degrees."""
    latitude: Decimal | int | float | str
    """Latitude, in degrees."""

    def __init__(
        self, *, text: str, address: str, longitude: Decimal | int | float | str, latitude: Decimal | int | float | str
    ) -> None:
        """Content of a note with a place, in a request.

        Args:
            text: The text.
            address: Address of the place.
            longitude: Longitude, in degrees.
            latitude: Latitude, in degrees.
        """
        self.text = text
        self.address = address
        self.longitude = longitude
        self.latitude = latitude

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.text
        result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        value = self.address
        result["address"] = value if type(value) is str else write_scalar(self, "address", value, str)
        value = self.longitude
        result["longitude"] = (
            value if type(value) is int or type(value) is str else write_scalar(self, "longitude", value, Decimal)
        )
        value = self.latitude
        result["latitude"] = value if type(value) is int or type(value) is str else write_scalar(self, "latitude", value, Decimal)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.text) is str
            and type(self.address) is str
            and (type(value := self.longitude) is int or type(value) is str)
            and (type(value := self.latitude) is int or type(value) is str)
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
