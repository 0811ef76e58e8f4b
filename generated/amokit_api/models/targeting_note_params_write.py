# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TargetingNoteContactWriteDict
    from .targeting_note_contact_write import TargetingNoteContactWrite

_TARGETING_NOTE_CONTACT_WRITE: ModelDecoder[TargetingNoteContactWrite] = ModelDecoder(
    "targeting_note_contact_write", "TargetingNoteContactWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "contacts": ("contacts", _TARGETING_NOTE_CONTACT_WRITE),
    "campaign": ("campaign", str),
    "service": ("service", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TargetingNoteParamsWrite(WriteModel):
    """Content of a note about an advertising audience, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"contacts", "campaign"})
    contacts: list[TargetingNoteContactWrite] | None | Unset
    """Contacts that go in or out."""
    campaign: str | None | Unset
    """Name of the campaign."""
    service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | Unset
    """Advertising service."""

    def __init__(
        self,
        *,
        contacts: Iterable[TargetingNoteContactWrite | TargetingNoteContactWriteDict | int] | None | Unset = UNSET,
        campaign: str | None | Unset = UNSET,
        service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | Unset = UNSET,
    ) -> None:
        """Content of a note about an advertising audience, in a request.

        Args:
            contacts: Contacts that go in or out.
            campaign: Name of the campaign.
            service: Advertising service.
        """
        self.contacts = to_models(contacts, "TargetingNoteParamsWrite.contacts", _TARGETING_NOTE_CONTACT_WRITE)
        self.campaign = campaign
        self.service = service

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.contacts) is not UNSET:
            result["contacts"] = value if value is None else write_models(self, "contacts", value, structs)
        if (value := self.campaign) is not UNSET:
            result["campaign"] = value if value is None or type(value) is str else write_scalar(self, "campaign", value, str)
        if (value := self.service) is not UNSET:
            result["service"] = value if type(value) is str else write_scalar(self, "service", value, str)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
