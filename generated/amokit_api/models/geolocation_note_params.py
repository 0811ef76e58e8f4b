# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_decimal, write_decimal
from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .geolocation_note_params_write import GeolocationNoteParamsWrite

_GEOLOCATION_NOTE_PARAMS_WRITE: ModelDecoder[GeolocationNoteParamsWrite] = ModelDecoder(
    "geolocation_note_params_write", "GeolocationNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class GeolocationNoteParams(ReadModel):
    """Content of a note with a place."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("text", "text", str),
        ("address", "address", str),
        ("_longitude", "longitude", Any),
        ("_latitude", "latitude", Any),
    )
    text: str | None
    """The text."""
    address: str | None
    """Address of the place."""
    _longitude: Any
    _latitude: Any

    def __init__(
        self,
        *,
        text: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        longitude: Decimal | None | Unset = UNSET,
        latitude: Decimal | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {"text": text, "address": address, "_longitude": write_decimal(longitude), "_latitude": write_decimal(latitude)},
        )

    @property
    def longitude(self) -> Decimal | None:
        """Longitude, in degrees."""
        return read_decimal(self._longitude)

    @property
    def latitude(self) -> Decimal | None:
        """Latitude, in degrees."""
        return read_decimal(self._latitude)

    def to_write(self) -> GeolocationNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: GeolocationNoteParamsWrite = to_write_form(self, _GEOLOCATION_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["address"]
            self.address = value if value is None or type(value) is str else self._convert("address", value, str)
            self._longitude = data["longitude"]
            self._latitude = data["latitude"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
