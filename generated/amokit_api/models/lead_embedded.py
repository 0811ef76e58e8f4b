# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_ref import ContactRef
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .lead_loss_reason import LeadLossReason
    from .lead_source import LeadSource
    from .tag import Tag

_CONTACT_REF: ModelDecoder[ContactRef] = ModelDecoder("contact_ref", "ContactRef")
_ELEMENT_LINK: ModelDecoder[ElementLink] = ModelDecoder("element_link", "ElementLink")
_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_LEAD_LOSS_REASON: ModelDecoder[LeadLossReason] = ModelDecoder("lead_loss_reason", "LeadLossReason")
_LEAD_SOURCE: ModelDecoder[LeadSource] = ModelDecoder("lead_source", "LeadSource")
_TAG: ModelDecoder[Tag] = ModelDecoder("tag", "Tag")


@read_model(init=False, eq=False, repr=False)
class LeadEmbedded(ReadModel):
    """What belongs to a lead."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_tags", "tags", None),
        ("_companies", "companies", None),
        ("_contacts", "contacts", None),
        ("_loss_reason", "loss_reason", None),
        ("_catalog_elements", "catalog_elements", None),
        ("_source", "source", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"contacts", "loss_reason", "catalog_elements", "source"})
    _tags: Any
    _companies: Any
    _contacts: Any
    _loss_reason: Any
    _catalog_elements: Any
    _source: Any

    def __init__(
        self,
        *,
        tags: list[Tag] | None | Unset = UNSET,
        companies: list[EntityRef] | None | Unset = UNSET,
        contacts: list[ContactRef] | None | Unset = UNSET,
        loss_reason: list[LeadLossReason] | None | Unset = UNSET,
        catalog_elements: list[ElementLink] | None | Unset = UNSET,
        source: LeadSource | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_tags": tags,
                "_companies": companies,
                "_contacts": contacts,
                "_loss_reason": loss_reason,
                "_catalog_elements": catalog_elements,
                "_source": source,
            },
        )

    @property
    def tags(self) -> list[Tag] | None:
        """Its tags."""
        return decode_list(self, "_tags", self._tags, _TAG)

    @property
    def companies(self) -> list[EntityRef] | None:
        """Its company, at most one."""
        return decode_list(self, "_companies", self._companies, _ENTITY_REF)

    @property
    def contacts(self) -> list[ContactRef] | None:
        """Its contacts; one of them is the main one. Only when asked for by `with_=["contacts"]`."""
        return decode_list(self, "_contacts", self._contacts, _CONTACT_REF)

    @property
    def loss_reason(self) -> list[LeadLossReason] | None:
        """Why it was lost, at most one. Only when asked for by `with_=["loss_reason"]`."""
        return decode_list(self, "_loss_reason", self._loss_reason, _LEAD_LOSS_REASON)

    @property
    def catalog_elements(self) -> list[ElementLink] | None:
        """Catalog elements (products, invoices) attached to it. Only when asked for by `with_=["catalog_elements"]`."""
        return decode_list(self, "_catalog_elements", self._catalog_elements, _ELEMENT_LINK)

    @property
    def source(self) -> LeadSource | None:
        """Where it came from. Only when asked for by `with_=["source"]`."""
        return decode_object(self, "_source", self._source, _LEAD_SOURCE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._tags = data["tags"]
            self._companies = data["companies"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "contacts" in data:
                known += 1
                self._contacts = data["contacts"]
            if "loss_reason" in data:
                known += 1
                self._loss_reason = data["loss_reason"]
            if "catalog_elements" in data:
                known += 1
                self._catalog_elements = data["catalog_elements"]
            if "source" in data:
                known += 1
                self._source = data["source"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
