# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_ref import ContactRef
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .tag import Tag

_CONTACT_REF: ModelDecoder[ContactRef] = ModelDecoder("contact_ref", "ContactRef")
_ELEMENT_LINK: ModelDecoder[ElementLink] = ModelDecoder("element_link", "ElementLink")
_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_TAG: ModelDecoder[Tag] = ModelDecoder("tag", "Tag")


@read_model(init=False, eq=False, repr=False)
class CustomerEmbedded(ReadModel):
    """What belongs to a customer."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_segments", "segments", None),
        ("_tags", "tags", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
        ("_catalog_elements", "catalog_elements", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"contacts", "companies", "catalog_elements"})
    _segments: Any
    _tags: Any
    _contacts: Any
    _companies: Any
    _catalog_elements: Any

    def __init__(
        self,
        *,
        segments: list[EntityRef] | None | Unset = UNSET,
        tags: list[Tag] | None | Unset = UNSET,
        contacts: list[ContactRef] | None | Unset = UNSET,
        companies: list[EntityRef] | None | Unset = UNSET,
        catalog_elements: list[ElementLink] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_segments": segments,
                "_tags": tags,
                "_contacts": contacts,
                "_companies": companies,
                "_catalog_elements": catalog_elements,
            },
        )

    @property
    def segments(self) -> list[EntityRef] | None:
        """Its segments."""
        return decode_list(self, "_segments", self._segments, _ENTITY_REF)

    @property
    def tags(self) -> list[Tag] | None:
        """Its tags."""
        return decode_list(self, "_tags", self._tags, _TAG)

    @property
    def contacts(self) -> list[ContactRef] | None:
        """Its contacts; one of them is the main one. Only when asked for by `with_=["contacts"]`."""
        return decode_list(self, "_contacts", self._contacts, _CONTACT_REF)

    @property
    def companies(self) -> list[EntityRef] | None:
        """Its company, at most one. Only when asked for by `with_=["companies"]`."""
        return decode_list(self, "_companies", self._companies, _ENTITY_REF)

    @property
    def catalog_elements(self) -> list[ElementLink] | None:
        """Catalog elements (products, invoices) attached to it. Only when asked for by `with_=["catalog_elements"]`."""
        return decode_list(self, "_catalog_elements", self._catalog_elements, _ELEMENT_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._segments = data["segments"]
            self._tags = data["tags"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "contacts" in data:
                known += 1
                self._contacts = data["contacts"]
            if "companies" in data:
                known += 1
                self._companies = data["companies"]
            if "catalog_elements" in data:
                known += 1
                self._catalog_elements = data["catalog_elements"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
