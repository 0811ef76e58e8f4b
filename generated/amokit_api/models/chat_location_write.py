# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write_number
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"lon": ("lon", None), "lat": ("lat", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatLocationWrite(WriteModel):
    """A place to send."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    lon: Decimal | int | float
    """Longitude."""
    lat: Decimal | int | float
    """Latitude."""

    def __init__(self, *, lon: Decimal | int | float, lat: Decimal | int | float) -> None:
        """A place to send.

        Args:
            lon: Longitude.
            lat: Latitude.
        """
        self.lon = lon
        self.lat = lat

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.lon
        if value is None:
            raise null(self, "lon")
        result["lon"] = value if type(value) is int else write_number(value)
        value = self.lat
        if value is None:
            raise null(self, "lat")
        result["lat"] = value if type(value) is int else write_number(value)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
