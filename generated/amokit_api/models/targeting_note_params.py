# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .targeting_note_contact import TargetingNoteContact

_TARGETING_NOTE_CONTACT: ModelDecoder[TargetingNoteContact] = ModelDecoder("targeting_note_contact", "TargetingNoteContact")
_KEYS: frozenset[str] = frozenset({"contacts", "campaign", "service"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class TargetingNoteParams(ReadModel):
    """Content of a note about an advertising audience."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_contacts", "contacts"), ("campaign", "campaign"), ("service", "service"))
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

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self._contacts = data["contacts"]
                self.campaign = data["campaign"]
                self.service = data["service"]
                return self
            except KeyError:
                pass
        if "contacts" in data:
            self._contacts = data["contacts"]
        if "campaign" in data:
            self.campaign = data["campaign"]
        if "service" in data:
            self.service = data["service"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
