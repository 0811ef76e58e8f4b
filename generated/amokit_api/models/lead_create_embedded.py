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

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import IdRefDict, LeadContactRefDict, LeadSourceWriteDict, TagRefDict
    from .id_ref import IdRef
    from .lead_contact_ref import LeadContactRef
    from .lead_source_write import LeadSourceWrite
    from .tag_ref import TagRef

_ID_REF: ModelDecoder[IdRef] = ModelDecoder("id_ref", "IdRef")
_LEAD_CONTACT_REF: ModelDecoder[LeadContactRef] = ModelDecoder("lead_contact_ref", "LeadContactRef")
_LEAD_SOURCE_WRITE: ModelDecoder[LeadSourceWrite] = ModelDecoder("lead_source_write", "LeadSourceWrite")
_TAG_REF: ModelDecoder[TagRef] = ModelDecoder("tag_ref", "TagRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "tags": ("tags", _TAG_REF),
    "contacts": ("contacts", _LEAD_CONTACT_REF),
    "companies": ("companies", _ID_REF),
    "source": ("source", _LEAD_SOURCE_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadCreateEmbedded(WriteModel):
    """What a new lead comes with."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"tags"})
    tags: list[TagRef] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: list[LeadContactRef] | Unset
    """Existing contacts to attach."""
    companies: list[IdRef] | Unset
    """Existing company to attach, at most one."""
    source: LeadSourceWrite | Unset
    """The source it comes from."""

    def __init__(
        self,
        *,
        tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset = UNSET,
        contacts: Iterable[LeadContactRef | LeadContactRefDict | int] | Unset = UNSET,
        companies: Iterable[IdRef | IdRefDict | int] | Unset = UNSET,
        source: LeadSourceWrite | LeadSourceWriteDict | Unset = UNSET,
    ) -> None:
        """What a new lead comes with.

        Args:
            tags: Replaces the whole set of tags; null or an empty list removes all.
            contacts: Existing contacts to attach.
            companies: Existing company to attach, at most one.
            source: The source it comes from.
        """
        self.tags = to_models(tags, "LeadCreateEmbedded.tags", _TAG_REF)
        self.contacts = to_models(contacts, "LeadCreateEmbedded.contacts", _LEAD_CONTACT_REF)
        self.companies = to_models(companies, "LeadCreateEmbedded.companies", _ID_REF)
        self.source = to_model(source, "LeadCreateEmbedded.source", _LEAD_SOURCE_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.tags) is not UNSET:
            result["tags"] = value if value is None else write_models(self, "tags", value, structs)
        if (value := self.contacts) is not UNSET:
            result["contacts"] = write_models(self, "contacts", value, structs)
        if (value := self.companies) is not UNSET:
            result["companies"] = write_models(self, "companies", value, structs, max_items=1)
        if (value := self.source) is not UNSET:
            result["source"] = write_object(self, "source", value, structs)
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
