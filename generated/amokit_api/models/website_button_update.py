# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .website_button_domains import WebsiteButtonDomains

_WEBSITE_BUTTON_DOMAINS: Ref[WebsiteButtonDomains] = Ref("website_button_domains", "WebsiteButtonDomains")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "trusted_websites": ("trusted_websites", _WEBSITE_BUTTON_DOMAINS),
    "name": ("name", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WebsiteButtonUpdate(WriteModel):
    """Changes of a website button.

    See https://www.amocrm.ru/developers/content/crm_platform/sources-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    trusted_websites: WebsiteButtonDomains | Unset
    """Changes of its domains."""
    name: str | Unset
    """Name."""

    def __init__(self, *, trusted_websites: WebsiteButtonDomains | Unset = UNSET, name: str | Unset = UNSET) -> None:
        self.trusted_websites = trusted_websites
        self.name = name

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.trusted_websites is not UNSET:
            result["trusted_websites"] = write(self.trusted_websites)
        if self.name is not UNSET:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
