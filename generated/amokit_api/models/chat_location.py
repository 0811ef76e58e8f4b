# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatLocation(ReadModel):
    """A place."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("lon", "lon", float), ("lat", "lat", float))
    lon: float | None
    """Longitude."""
    lat: float | None
    """Latitude."""

    def __init__(self, *, lon: float | None | Unset = UNSET, lat: float | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"lon": lon, "lat": lat})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["lon"]
            self.lon = (
                value if value is None or type(value) is float or type(value) is int else self._convert("lon", value, float)
            )
            value = data["lat"]
            self.lat = (
                value if value is None or type(value) is float or type(value) is int else self._convert("lat", value, float)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
