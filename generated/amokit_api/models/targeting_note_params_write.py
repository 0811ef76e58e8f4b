# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..base import WriteModel
from ..convert import write_models
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self

    from .targeting_note_contact_write import TargetingNoteContactWrite

_TARGETING_NOTE_CONTACT_WRITE: Ref[TargetingNoteContactWrite] = Ref("targeting_note_contact_write", "TargetingNoteContactWrite")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "contacts": ("contacts", _TARGETING_NOTE_CONTACT_WRITE),
    "campaign": ("campaign", None),
    "service": ("service", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TargetingNoteParamsWrite(WriteModel):
    """Content of a note about an advertising audience, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    contacts: list[TargetingNoteContactWrite] | None | Unset
    """Contacts that go in or out."""
    campaign: str | None | Unset
    """Name of the campaign."""
    service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | Unset
    """Advertising service."""

    def __init__(
        self,
        *,
        contacts: Iterable[TargetingNoteContactWrite] | None | Unset = UNSET,
        campaign: str | None | Unset = UNSET,
        service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | Unset = UNSET,
    ) -> None:
        self.contacts = as_list(contacts)
        self.campaign = campaign
        self.service = service

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.contacts is not UNSET:
            result["contacts"] = write_models(self.contacts)
        if self.campaign is not UNSET:
            result["campaign"] = self.campaign
        if self.service is not UNSET:
            result["service"] = self.service
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
