# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .targeting_note_contact import TargetingNoteContact
    from .targeting_note_params_write import TargetingNoteParamsWrite

_TARGETING_NOTE_PARAMS_WRITE: ModelDecoder[TargetingNoteParamsWrite] = ModelDecoder(
    "targeting_note_params_write", "TargetingNoteParamsWrite"
)
_TARGETING_NOTE_CONTACT: ModelDecoder[TargetingNoteContact] = ModelDecoder("targeting_note_contact", "TargetingNoteContact")


@read_model(init=False, eq=False, repr=False)
class TargetingNoteParams(ReadModel):
    """Content of a note about an advertising audience."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_contacts", "contacts", None),
        ("campaign", "campaign", str),
        ("service", "service", str),
    )
    _contacts: Any
    campaign: str | None
    """Name of the campaign."""
    service: str | None
    """Advertising service. Named in `constants.TargetingService`."""

    def __init__(
        self,
        *,
        contacts: list[TargetingNoteContact] | None | Unset = UNSET,
        campaign: str | None | Unset = UNSET,
        service: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_contacts": contacts, "campaign": campaign, "service": service})

    @property
    def contacts(self) -> list[TargetingNoteContact] | None:
        """Contacts that went in or out."""
        return decode_list(self, "_contacts", self._contacts, _TARGETING_NOTE_CONTACT)

    def to_write(self) -> TargetingNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TargetingNoteParamsWrite = to_write_form(self, _TARGETING_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._contacts = data["contacts"]
            value = data["campaign"]
            self.campaign = value if value is None or type(value) is str else self._convert("campaign", value, str)
            value = data["service"]
            self.service = value if value is None or type(value) is str else self._convert("service", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
