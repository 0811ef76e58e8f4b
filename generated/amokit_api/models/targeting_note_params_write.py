# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_models
from ..serialization.convert import write_models
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import models_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TargetingNoteContactWriteDict
    from .targeting_note_contact_write import TargetingNoteContactWrite

_TARGETING_NOTE_CONTACT_WRITE: ModelDecoder[TargetingNoteContactWrite] = ModelDecoder(
    "targeting_note_contact_write", "TargetingNoteContactWrite"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "contacts": ("contacts", _TARGETING_NOTE_CONTACT_WRITE),
    "campaign": ("campaign", None),
    "service": ("service", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TargetingNoteParamsWrite(WriteModel):
    """Content of a note about an advertising audience, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.contacts) is not UNSET:
            result["contacts"] = write_models(value)
        if (value := self.campaign) is not UNSET:
            result["campaign"] = value
        if (value := self.service) is not UNSET:
            if value is None:
                raise null(self, "service")
            result["service"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if (value := self.contacts) is not UNSET:
            if (part := models_encodable(value)) is not value:
                if result is self:
                    result = self._copy()
                result.contacts = part
        if self.service is None:
            raise null(self, "service")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
