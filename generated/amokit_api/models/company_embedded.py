# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .tag import Tag

_ELEMENT_LINK: ModelDecoder[ElementLink] = ModelDecoder("element_link", "ElementLink")
_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_TAG: ModelDecoder[Tag] = ModelDecoder("tag", "Tag")


@read_model(init=False, eq=False, repr=False)
class CompanyEmbedded(ReadModel):
    """What belongs to a company."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_tags", "tags", None),
        ("_contacts", "contacts", None),
        ("_leads", "leads", None),
        ("_customers", "customers", None),
        ("_catalog_elements", "catalog_elements", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"contacts", "leads", "customers", "catalog_elements"})
    _tags: Any
    _contacts: Any
    _leads: Any
    _customers: Any
    _catalog_elements: Any

    def __init__(
        self,
        *,
        tags: list[Tag] | None | Unset = UNSET,
        contacts: list[EntityRef] | None | Unset = UNSET,
        leads: list[EntityRef] | None | Unset = UNSET,
        customers: list[EntityRef] | None | Unset = UNSET,
        catalog_elements: list[ElementLink] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_tags": tags,
                "_contacts": contacts,
                "_leads": leads,
                "_customers": customers,
                "_catalog_elements": catalog_elements,
            },
        )

    @property
    def tags(self) -> list[Tag] | None:
        """Its tags; tags of companies have no colour."""
        return decode_list(self, "_tags", self._tags, _TAG)

    @property
    def contacts(self) -> list[EntityRef] | None:
        """Its contacts; which one is the main one is not said here. Only when asked for by `with_=["contacts"]`."""
        return decode_list(self, "_contacts", self._contacts, _ENTITY_REF)

    @property
    def leads(self) -> list[EntityRef] | None:
        """Its leads. Only when asked for by `with_=["leads"]`."""
        return decode_list(self, "_leads", self._leads, _ENTITY_REF)

    @property
    def customers(self) -> list[EntityRef] | None:
        """Its customers. Only when asked for by `with_=["customers"]`."""
        return decode_list(self, "_customers", self._customers, _ENTITY_REF)

    @property
    def catalog_elements(self) -> list[ElementLink] | None:
        """Catalog elements (products, invoices) attached to it. Only when asked for by `with_=["catalog_elements"]`."""
        return decode_list(self, "_catalog_elements", self._catalog_elements, _ELEMENT_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._tags = data["tags"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            known = 1
            if "contacts" in data:
                known += 1
                self._contacts = data["contacts"]
            if "leads" in data:
                known += 1
                self._leads = data["leads"]
            if "customers" in data:
                known += 1
                self._customers = data["customers"]
            if "catalog_elements" in data:
                known += 1
                self._catalog_elements = data["catalog_elements"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
