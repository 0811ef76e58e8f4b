# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "sort": ("sort", int),
    "can_add_elements": ("can_add_elements", None),
    "can_show_in_cards": ("can_show_in_cards", None),
    "can_link_multiple": ("can_link_multiple", None),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "request_id": ("request_id", str),
    "id": ("id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogUpdate(WriteModel):
    """Changes of a catalog. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    name: str | Unset
    """Name."""
    sort: int | Unset
    """Place in the list."""
    can_add_elements: bool | Unset
    """Whether users can add elements in the interface; meant for invoices."""
    can_show_in_cards: bool | Unset
    """Whether it has a tab in the cards of leads and customers; invoices only."""
    can_link_multiple: bool | Unset
    """Whether one element can be attached to several entities."""
    created_by: int | Unset
    """Id of the user who creates it."""
    updated_by: int | Unset
    """Id of the user who changes it."""
    created_at: datetime | int | Unset
    """Time of creation."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | Unset
    """Id of the catalog; required in a batch."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        can_add_elements: bool | Unset = UNSET,
        can_show_in_cards: bool | Unset = UNSET,
        can_link_multiple: bool | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        id: int | Unset = UNSET,
    ) -> None:
        """Changes of a catalog. What is not given stays.

        Args:
            name: Name.
            sort: Place in the list.
            can_add_elements: Whether users can add elements in the interface; meant for invoices.
            can_show_in_cards: Whether it has a tab in the cards of leads and customers; invoices only.
            can_link_multiple: Whether one element can be attached to several entities.
            created_by: Id of the user who creates it.
            updated_by: Id of the user who changes it.
            created_at: Time of creation.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of the catalog; required in a batch.
        """
        self.name = name
        self.sort = sort
        self.can_add_elements = can_add_elements
        self.can_show_in_cards = can_show_in_cards
        self.can_link_multiple = can_link_multiple
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.request_id = request_id
        self.id = id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.can_add_elements) is not UNSET:
            result["can_add_elements"] = value if type(value) is bool else write_scalar(self, "can_add_elements", value, bool)
        if (value := self.can_show_in_cards) is not UNSET:
            result["can_show_in_cards"] = value if type(value) is bool else write_scalar(self, "can_show_in_cards", value, bool)
        if (value := self.can_link_multiple) is not UNSET:
            result["can_link_multiple"] = value if type(value) is bool else write_scalar(self, "can_link_multiple", value, bool)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
