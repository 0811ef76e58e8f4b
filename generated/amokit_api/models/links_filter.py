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
    "to_entity_id": ("to_entity_id", int),
    "to_entity_type": ("to_entity_type", str),
    "to_catalog_id": ("to_catalog_id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LinksFilter(WriteModel):
    """What to select. List the links of one entity."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    to_entity_id: int | Unset
    """Id of the other entity; only together with `to_entity_type`."""
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"] | Unset
    """Kind of the other entity; only together with `to_entity_id`. Named in `constants.LinkTarget`."""
    to_catalog_id: int | Unset
    """Id of the catalog of the other entity."""

    def __init__(
        self,
        *,
        to_entity_id: int | Unset = UNSET,
        to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"] | Unset = UNSET,
        to_catalog_id: int | Unset = UNSET,
    ) -> None:
        """What to select. List the links of one entity.

        Args:
            to_entity_id: Id of the other entity; only together with `to_entity_type`.
            to_entity_type: Kind of the other entity; only together with `to_entity_id`. Named in `constants.LinkTarget`.
            to_catalog_id: Id of the catalog of the other entity.
        """
        self.to_entity_id = to_entity_id
        self.to_entity_type = to_entity_type
        self.to_catalog_id = to_catalog_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.to_entity_id) is not UNSET:
            result["to_entity_id"] = value if type(value) is int else write_scalar(self, "to_entity_id", value, int)
        if (value := self.to_entity_type) is not UNSET:
            result["to_entity_type"] = value if type(value) is str else write_scalar(self, "to_entity_type", value, str)
        if (value := self.to_catalog_id) is not UNSET:
            result["to_catalog_id"] = value if type(value) is int else write_scalar(self, "to_catalog_id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
