# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.convert import write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "sort": ("sort", None),
    "can_add_elements": ("can_add_elements", None),
    "can_show_in_cards": ("can_show_in_cards", None),
    "can_link_multiple": ("can_link_multiple", None),
    "created_by": ("created_by", None),
    "updated_by": ("updated_by", None),
    "created_at": ("created_at", None),
    "request_id": ("request_id", None),
    "type": ("type", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogCreate(WriteModel):
    """A catalog to create.

    See https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
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
    type: Literal["regular", "invoices", "products", "suppliers"] | Unset
    """Type, `regular` by default; it cannot be changed later."""

    def __init__(
        self,
        *,
        name: str,
        sort: int | Unset = UNSET,
        can_add_elements: bool | Unset = UNSET,
        can_show_in_cards: bool | Unset = UNSET,
        can_link_multiple: bool | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        type: Literal["regular", "invoices", "products", "suppliers"] | Unset = UNSET,
    ) -> None:
        """A catalog to create.

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
            type: Type, `regular` by default; it cannot be changed later.
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
        self.type = type

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        if value is None:
            raise null(self, "name")
        result["name"] = value
        if (value := self.sort) is not UNSET:
            if value is None:
                raise null(self, "sort")
            result["sort"] = value
        if (value := self.can_add_elements) is not UNSET:
            if value is None:
                raise null(self, "can_add_elements")
            result["can_add_elements"] = value
        if (value := self.can_show_in_cards) is not UNSET:
            if value is None:
                raise null(self, "can_show_in_cards")
            result["can_show_in_cards"] = value
        if (value := self.can_link_multiple) is not UNSET:
            if value is None:
                raise null(self, "can_link_multiple")
            result["can_link_multiple"] = value
        if (value := self.created_by) is not UNSET:
            if value is None:
                raise null(self, "created_by")
            result["created_by"] = value
        if (value := self.updated_by) is not UNSET:
            if value is None:
                raise null(self, "updated_by")
            result["updated_by"] = value
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            result["created_at"] = value if type(value) is int else write_time(value, "CatalogCreate.created_at")
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        if (value := self.type) is not UNSET:
            if value is None:
                raise null(self, "type")
            result["type"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.name is None:
            raise null(self, "name")
        if self.sort is None:
            raise null(self, "sort")
        if self.can_add_elements is None:
            raise null(self, "can_add_elements")
        if self.can_show_in_cards is None:
            raise null(self, "can_show_in_cards")
        if self.can_link_multiple is None:
            raise null(self, "can_link_multiple")
        if self.created_by is None:
            raise null(self, "created_by")
        if self.updated_by is None:
            raise null(self, "updated_by")
        if (value := self.created_at) is not UNSET:
            if value is None:
                raise null(self, "created_at")
            if (
                type(value) is not int
                and (
                    part := int(value.timestamp())
                    if type(value) is datetime and value.tzinfo is not None
                    else write_time(value, "CatalogCreate.created_at")
                )
                is not value
            ):
                if result is self:
                    result = self._copy()
                result.created_at = part
        if self.request_id is None:
            raise null(self, "request_id")
        if self.type is None:
            raise null(self, "type")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
