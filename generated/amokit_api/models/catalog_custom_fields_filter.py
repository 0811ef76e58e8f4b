# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"type": ("type", None), "id": ("id", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogCustomFieldsFilter(WriteModel):
    """What to select. List the custom fields of a catalog."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    type: (
        list[
            Literal[
                "text",
                "numeric",
                "checkbox",
                "select",
                "multiselect",
                "multitext",
                "date",
                "url",
                "textarea",
                "radiobutton",
                "streetaddress",
                "smart_address",
                "birthday",
                "legal_entity",
                "date_time",
                "items",
                "category",
                "price",
                "tracking_data",
                "linked_entity",
                "org_legal_name",
                "monetary",
                "chained_list",
                "file",
                "payer",
                "supplier",
            ]
        ]
        | Unset
    )
    """Types of fields. Named in `constants.CustomFieldType`."""
    id: list[int] | Unset
    """Ids of fields."""

    def __init__(
        self,
        *,
        type: Iterable[
            Literal[
                "text",
                "numeric",
                "checkbox",
                "select",
                "multiselect",
                "multitext",
                "date",
                "url",
                "textarea",
                "radiobutton",
                "streetaddress",
                "smart_address",
                "birthday",
                "legal_entity",
                "date_time",
                "items",
                "category",
                "price",
                "tracking_data",
                "linked_entity",
                "org_legal_name",
                "monetary",
                "chained_list",
                "file",
                "payer",
                "supplier",
            ]
        ]
        | Unset = UNSET,
        id: Iterable[int] | Unset = UNSET,
    ) -> None:
        """What to select. List the custom fields of a catalog.

        Args:
            type: Types of fields. Named in `constants.CustomFieldType`.
            id: Ids of fields.
        """
        self.type = to_list(type, "CatalogCustomFieldsFilter.type")
        self.id = to_list(id, "CatalogCustomFieldsFilter.id")

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.type) is not UNSET:
            result["type"] = write_scalars(self, "type", value, str, min_items=1)
        if (value := self.id) is not UNSET:
            result["id"] = write_scalars(self, "id", value, int, min_items=1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
