# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "type": ("type", str),
    "can_add_elements": ("can_add_elements", None),
    "can_show_in_cards": ("can_show_in_cards", None),
    "can_link_multiple": ("can_link_multiple", None),
    "request_id": ("request_id", int),
    "id": ("id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogV2Update(WriteModel):
    """Changes of a catalog, in the old form."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {int: "id"}
    id: int
    """Id of the catalog."""
    name: str | Unset
    """Name."""
    type: Literal["regular", "invoices"] | Unset
    """Type."""
    can_add_elements: bool | Unset
    """Whether users can add invoices in the interface."""
    can_show_in_cards: bool | Unset
    """Whether it has a tab in the cards of leads and customers."""
    can_link_multiple: bool | Unset
    """Whether one element can be attached to several entities."""
    request_id: int | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        id: int,
        name: str | Unset = UNSET,
        type: Literal["regular", "invoices"] | Unset = UNSET,
        can_add_elements: bool | Unset = UNSET,
        can_show_in_cards: bool | Unset = UNSET,
        can_link_multiple: bool | Unset = UNSET,
        request_id: int | Unset = UNSET,
    ) -> None:
        """Changes of a catalog, in the old form.

        Args:
            id: Id of the catalog.
            name: Name.
            type: Type.
            can_add_elements: Whether users can add invoices in the interface.
            can_show_in_cards: Whether it has a tab in the cards of leads and customers.
            can_link_multiple: Whether one element can be attached to several entities.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.id = id
        self.name = name
        self.type = type
        self.can_add_elements = can_add_elements
        self.can_show_in_cards = can_show_in_cards
        self.can_link_multiple = can_link_multiple
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.can_add_elements) is not UNSET:
            result["can_add_elements"] = value if type(value) is bool else write_scalar(self, "can_add_elements", value, bool)
        if (value := self.can_show_in_cards) is not UNSET:
            result["can_show_in_cards"] = value if type(value) is bool else write_scalar(self, "can_show_in_cards", value, bool)
        if (value := self.can_link_multiple) is not UNSET:
            result["can_link_multiple"] = value if type(value) is bool else write_scalar(self, "can_link_multiple", value, bool)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is int else write_scalar(self, "request_id", value, int)
        value = self.id
        result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
