# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"lon": ("lon", None), "lat": ("lat", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatLocationWrite(WriteModel):
    """A place to send."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.lon
        result["lon"] = (
            value if type(value) is int or type(value) is float and isfinite(value) else write_scalar(self, "lon", value, float)
        )
        value = self.lat
        result["lat"] = (
            value if type(value) is int or type(value) is float and isfinite(value) else write_scalar(self, "lat", value, float)
        )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
