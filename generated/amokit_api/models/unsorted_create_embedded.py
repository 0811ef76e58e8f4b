# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write_models
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire, too_many

if TYPE_CHECKING:
    from typing import Self

    from .company_create import CompanyCreate
    from .contact_create import ContactCreate
    from .lead_create import LeadCreate

_COMPANY_CREATE: Ref[CompanyCreate] = Ref("company_create", "CompanyCreate")
_CONTACT_CREATE: Ref[ContactCreate] = Ref("contact_create", "ContactCreate")
_LEAD_CREATE: Ref[LeadCreate] = Ref("lead_create", "LeadCreate")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "leads": ("leads", _LEAD_CREATE),
    "contacts": ("contacts", _CONTACT_CREATE),
    "companies": ("companies", _COMPANY_CREATE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedCreateEmbedded(WriteModel):
    """What an incoming lead comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    leads: list[LeadCreate] | Unset
    """Its lead, at most one."""
    contacts: list[ContactCreate] | Unset
    """Its contact; more than one is not supported at present."""
    companies: list[CompanyCreate] | Unset
    """Its company; more than one is not supported at present."""

    def __init__(
        self,
        *,
        leads: Iterable[LeadCreate] | Unset = UNSET,
        contacts: Iterable[ContactCreate] | Unset = UNSET,
        companies: Iterable[CompanyCreate] | Unset = UNSET,
    ) -> None:
        self.leads = as_list(leads)
        self.contacts = as_list(contacts)
        self.companies = as_list(companies)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        if isinstance(self.leads, list) and len(self.leads) > 1:
            raise too_many(self, "leads", 1)
        result: dict[str, Any] = {}
        if self.leads is not UNSET:
            result["leads"] = write_models(self.leads)
        if self.contacts is not UNSET:
            result["contacts"] = write_models(self.contacts)
        if self.companies is not UNSET:
            result["companies"] = write_models(self.companies)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
