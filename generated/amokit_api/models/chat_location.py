# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"lon", "lat"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatLocation(ReadModel):
    """A place."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("lon", "lon"), ("lat", "lat"))
    lon: float | None
    """Longitude."""
    lat: float | None
    """Latitude."""

    def __init__(self, *, lon: float | None | Unset = UNSET, lat: float | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"lon": lon, "lat": lat})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.lon = data["lon"]
                self.lat = data["lat"]
                return self
            except KeyError:
                pass
        if "lon" in data:
            self.lon = data["lon"]
        if "lat" in data:
            self.lat = data["lat"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
