# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef
    from .unsorted_contact_ref import UnsortedContactRef

_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_UNSORTED_CONTACT_REF: ModelDecoder[UnsortedContactRef] = ModelDecoder("unsorted_contact_ref", "UnsortedContactRef")


@read_model(init=False, eq=False, repr=False)
class UnsortedRefs(ReadModel):
    """Entities of an incoming lead, by id."""

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
        leads: list[EntityRef] | None | Unset = UNSET,
        contacts: list[UnsortedContactRef] | None | Unset = UNSET,
        companies: list[EntityRef] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_leads": leads, "_contacts": contacts, "_companies": companies})

    @property
    def leads(self) -> list[EntityRef] | None:
        """Its lead, at most one."""
        return decode_list(self, "_leads", self._leads, _ENTITY_REF)

    @property
    def contacts(self) -> list[UnsortedContactRef] | None:
        """Its contact, at most one."""
        return decode_list(self, "_contacts", self._contacts, _UNSORTED_CONTACT_REF)

    @property
    def companies(self) -> list[EntityRef] | None:
        """Its company, at most one."""
        return decode_list(self, "_companies", self._companies, _ENTITY_REF)

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
