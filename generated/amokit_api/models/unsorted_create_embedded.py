# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CompanyCreateDict, ContactCreateDict, LeadCreateDict
    from .company_create import CompanyCreate
    from .contact_create import ContactCreate
    from .lead_create import LeadCreate

_COMPANY_CREATE: ModelDecoder[CompanyCreate] = ModelDecoder("company_create", "CompanyCreate")
_CONTACT_CREATE: ModelDecoder[ContactCreate] = ModelDecoder("contact_create", "ContactCreate")
_LEAD_CREATE: ModelDecoder[LeadCreate] = ModelDecoder("lead_create", "LeadCreate")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "leads": ("leads", _LEAD_CREATE),
    "contacts": ("contacts", _CONTACT_CREATE),
    "companies": ("companies", _COMPANY_CREATE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedCreateEmbedded(WriteModel):
    """What an incoming lead comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    leads: list[LeadCreate] | Unset
    """Its lead, at most one."""
    contacts: list[ContactCreate] | Unset
    """Its contact; more than one is not supported at present."""
    companies: list[CompanyCreate] | Unset
    """Its company; more than one is not supported at present."""

    def __init__(
        self,
        *,
        leads: Iterable[LeadCreate | LeadCreateDict] | Unset = UNSET,
        contacts: Iterable[ContactCreate | ContactCreateDict] | Unset = UNSET,
        companies: Iterable[CompanyCreate | CompanyCreateDict] | Unset = UNSET,
    ) -> None:
        """What an incoming lead comes with.

        Args:
            leads: Its lead, at most one.
            contacts: Its contact; more than one is not supported at present.
            companies: Its company; more than one is not supported at present.
        """
        self.leads = to_models(leads, "UnsortedCreateEmbedded.leads", _LEAD_CREATE)
        self.contacts = to_models(contacts, "UnsortedCreateEmbedded.contacts", _CONTACT_CREATE)
        self.companies = to_models(companies, "UnsortedCreateEmbedded.companies", _COMPANY_CREATE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.leads) is not UNSET:
            result["leads"] = write_models(self, "leads", value, structs, max_items=1)
        if (value := self.contacts) is not UNSET:
            result["contacts"] = write_models(self, "contacts", value, structs)
        if (value := self.companies) is not UNSET:
            result["companies"] = write_models(self, "companies", value, structs)
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
