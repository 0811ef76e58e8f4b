# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import write_decimal
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "text": ("text", None),
    "address": ("address", None),
    "longitude": ("longitude", None),
    "latitude": ("latitude", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class GeolocationNoteParamsWrite(WriteModel):
    """Content of a note with a place, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.text
        if value is None:
            raise null(self, "text")
        result["text"] = value
        value = self.address
        if value is None:
            raise null(self, "address")
        result["address"] = value
        value = self.longitude
        if value is None:
            raise null(self, "longitude")
        result["longitude"] = value if type(value) is str else write_decimal(value)
        value = self.latitude
        if value is None:
            raise null(self, "latitude")
        result["latitude"] = value if type(value) is str else write_decimal(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.text is None:
            raise null(self, "text")
        if self.address is None:
            raise null(self, "address")
        value = self.longitude
        if value is None:
            raise null(self, "longitude")
        if type(value) is not int and type(value) is not str and (part := write_decimal(value)) is not value:
            if result is self:
                result = self._copy()
            result.longitude = part
        value = self.latitude
        if value is None:
            raise null(self, "latitude")
        if type(value) is not int and type(value) is not str and (part := write_decimal(value)) is not value:
            if result is self:
                result = self._copy()
            result.latitude = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
