# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_object
from ..types import UNSET, Unset
from .complex_metadata import decoder as _COMPLEX_METADATA

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ComplexCompanyDict, ComplexContactDict, ComplexMetadataDict, LeadSourceWriteDict, TagRefDict
    from .complex_company import ComplexCompany
    from .complex_contact import ComplexContact
    from .complex_metadata import ComplexMetadata
    from .lead_source_write import LeadSourceWrite
    from .tag_ref import TagRef

_COMPLEX_COMPANY: ModelDecoder[ComplexCompany] = ModelDecoder("complex_company", "ComplexCompany")
_COMPLEX_CONTACT: ModelDecoder[ComplexContact] = ModelDecoder("complex_contact", "ComplexContact")
_LEAD_SOURCE_WRITE: ModelDecoder[LeadSourceWrite] = ModelDecoder("lead_source_write", "LeadSourceWrite")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "tags": ("tags", _TAG_REF),
    "contacts": ("contacts", _COMPLEX_CONTACT),
    "companies": ("companies", _COMPLEX_COMPANY),
    "source": ("source", _LEAD_SOURCE_WRITE),
    "metadata": ("metadata", _COMPLEX_METADATA),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadComplexEmbedded(WriteModel):
    """What a complex lead comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"tags"})
    tags: list[TagRef] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: list[ComplexContact] | Unset
    """Its contact, at most one: a new one, or an existing one by `id`."""
    companies: list[ComplexCompany] | Unset
    """Its company, at most one: a new one, or an existing one by `id`."""
    source: LeadSourceWrite | Unset
    """The source it comes from."""
    metadata: ComplexMetadata | Unset
    """Makes it an incoming lead of this category."""

    def __init__(
        self,
        *,
        tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset = UNSET,
        contacts: Iterable[ComplexContact | ComplexContactDict] | Unset = UNSET,
        companies: Iterable[ComplexCompany | ComplexCompanyDict] | Unset = UNSET,
        source: LeadSourceWrite | LeadSourceWriteDict | Unset = UNSET,
        metadata: ComplexMetadata | ComplexMetadataDict | Unset = UNSET,
    ) -> None:
        """What a complex lead comes with.

        Args:
            tags: Replaces the whole set of tags; null or an empty list removes all.
            contacts: Its contact, at most one: a new one, or an existing one by `id`.
            companies: Its company, at most one: a new one, or an existing one by `id`.
            source: The source it comes from.
            metadata: Makes it an incoming lead of this category.
        """
        self.tags = to_models(tags, "LeadComplexEmbedded.tags", _TAG_REF)
        self.contacts = to_models(contacts, "LeadComplexEmbedded.contacts", _COMPLEX_CONTACT)
        self.companies = to_models(companies, "LeadComplexEmbedded.companies", _COMPLEX_COMPANY)
        self.source = to_model(source, "LeadComplexEmbedded.source", _LEAD_SOURCE_WRITE)
        self.metadata = to_model(metadata, "LeadComplexEmbedded.metadata", _COMPLEX_METADATA)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.tags) is not UNSET:
            result["tags"] = value if value is None else write_models(self, "tags", value, structs)
        if (value := self.contacts) is not UNSET:
            result["contacts"] = write_models(self, "contacts", value, structs, max_items=1)
        if (value := self.companies) is not UNSET:
            result["companies"] = write_models(self, "companies", value, structs, max_items=1)
        if (value := self.source) is not UNSET:
            result["source"] = write_object(self, "source", value, structs)
        if (value := self.metadata) is not UNSET:
            result["metadata"] = write_object(self, "metadata", value, structs)
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
