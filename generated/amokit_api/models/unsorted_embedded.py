# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partial_company import PartialCompany
    from .partial_contact import PartialContact
    from .partial_lead import PartialLead

_PARTIAL_COMPANY: ModelDecoder[PartialCompany] = ModelDecoder("partial_company", "PartialCompany")
_PARTIAL_CONTACT: ModelDecoder[PartialContact] = ModelDecoder("partial_contact", "PartialContact")
_PARTIAL_LEAD: ModelDecoder[PartialLead] = ModelDecoder("partial_lead", "PartialLead")


@read_model(init=False, eq=False, repr=False)
class UnsortedEmbedded(ReadModel):
    """What belongs to an incoming lead; each entity may be short, with little more than its id."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_leads", "leads", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
    )
    _leads: Any
    _contacts: Any
    _companies: Any

    def __init__(
        self,
        *,
        leads: list[PartialLead] | None | Unset = UNSET,
        contacts: list[PartialContact] | None | Unset = UNSET,
        companies: list[PartialCompany] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_leads": leads, "_contacts": contacts, "_companies": companies})

    @property
    def leads(self) -> list[PartialLead] | None:
        """Its lead, at most one."""
        return decode_list(self, "_leads", self._leads, _PARTIAL_LEAD)

    @property
    def contacts(self) -> list[PartialContact] | None:
        """Its contact, at most one."""
        return decode_list(self, "_contacts", self._contacts, _PARTIAL_CONTACT)

    @property
    def companies(self) -> list[PartialCompany] | None:
        """Its company, at most one."""
        return decode_list(self, "_companies", self._companies, _PARTIAL_COMPANY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
            self._contacts = data["contacts"]
            self._companies = data["companies"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
