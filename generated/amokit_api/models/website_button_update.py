# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import WebsiteButtonDomainsDict
    from .website_button_domains import WebsiteButtonDomains

_WEBSITE_BUTTON_DOMAINS: ModelDecoder[WebsiteButtonDomains] = ModelDecoder("website_button_domains", "WebsiteButtonDomains")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "trusted_websites": ("trusted_websites", _WEBSITE_BUTTON_DOMAINS),
    "name": ("name", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WebsiteButtonUpdate(WriteModel):
    """Changes of a website button.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    trusted_websites: WebsiteButtonDomains | Unset
    """Changes of its domains."""
    name: str | Unset
    """Name."""

    def __init__(
        self, *, trusted_websites: WebsiteButtonDomains | WebsiteButtonDomainsDict | Unset = UNSET, name: str | Unset = UNSET
    ) -> None:
        """Changes of a website button.

        Args:
            trusted_websites: Changes of its domains.
            name: Name.
        """
        self.trusted_websites = to_model(trusted_websites, "WebsiteButtonUpdate.trusted_websites", _WEBSITE_BUTTON_DOMAINS)
        self.name = name

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.trusted_websites) is not UNSET:
            result["trusted_websites"] = write_object(self, "trusted_websites", value)
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
