# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_social_profile import ContactSocialProfile
    from .element_link import ElementLink
    from .entity_ref import EntityRef
    from .tag import Tag

_CONTACT_SOCIAL_PROFILE: ModelDecoder[ContactSocialProfile] = ModelDecoder("contact_social_profile", "ContactSocialProfile")
_ELEMENT_LINK: ModelDecoder[ElementLink] = ModelDecoder("element_link", "ElementLink")
_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")
_TAG: ModelDecoder[Tag] = ModelDecoder("tag", "Tag")


@read_model(init=False, eq=False, repr=False)
class ContactEmbedded(ReadModel):
    """What belongs to a contact."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_tags", "tags", None),
        ("_companies", "companies", None),
        ("_leads", "leads", None),
        ("_customers", "customers", None),
        ("_catalog_elements", "catalog_elements", None),
        ("_social_profiles", "social_profiles", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"leads", "customers", "catalog_elements", "social_profiles"})
    _tags: Any
    _companies: Any
    _leads: Any
    _customers: Any
    _catalog_elements: Any
    _social_profiles: Any

    def __init__(
        self,
        *,
        tags: list[Tag] | None | Unset = UNSET,
        companies: list[EntityRef] | None | Unset = UNSET,
        leads: list[EntityRef] | None | Unset = UNSET,
        customers: list[EntityRef] | None | Unset = UNSET,
        catalog_elements: list[ElementLink] | None | Unset = UNSET,
        social_profiles: list[ContactSocialProfile] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_tags": tags,
                "_companies": companies,
                "_leads": leads,
                "_customers": customers,
                "_catalog_elements": catalog_elements,
                "_social_profiles": social_profiles,
            },
        )

    @property
    def tags(self) -> list[Tag] | None:
        """Its tags; tags of contacts have no colour."""
        return decode_list(self, "_tags", self._tags, _TAG)

    @property
    def companies(self) -> list[EntityRef] | None:
        """Its company, at most one."""
        return decode_list(self, "_companies", self._companies, _ENTITY_REF)

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

    @property
    def social_profiles(self) -> list[ContactSocialProfile] | None:
        """Its profiles in social networks and messengers. Only when asked for by `with_=["social_profiles"]`."""
        return decode_list(self, "_social_profiles", self._social_profiles, _CONTACT_SOCIAL_PROFILE)

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
            if "leads" in data:
                known += 1
                self._leads = data["leads"]
            if "customers" in data:
                known += 1
                self._customers = data["customers"]
            if "catalog_elements" in data:
                known += 1
                self._catalog_elements = data["catalog_elements"]
            if "social_profiles" in data:
                known += 1
                self._social_profiles = data["social_profiles"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
