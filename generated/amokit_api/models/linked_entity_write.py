# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "entity_id": ("entity_id", int),
    "entity_type": ("entity_type", str),
    "catalog_id": ("catalog_id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LinkedEntityWrite(WriteModel):
    """The entity that a field shall point to, by id or by a mere name."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("name",), ("entity_id",))
    _nullable: ClassVar[frozenset[str]] = frozenset({"name", "entity_id", "entity_type", "catalog_id"})
    _short: ClassVar[Mapping[type, str]] = {str: "name", int: "entity_id"}
    name: str | None | Unset
    """Name to show."""
    entity_id: int | None | Unset
    """Id of the entity."""
    entity_type: Literal["contacts", "companies", "catalog_elements"] | None | Unset
    """Kind of the entity."""
    catalog_id: int | None | Unset
    """Id of the catalog, when it is a catalog element."""

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        entity_type: Literal["contacts", "companies", "catalog_elements"] | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
    ) -> None:
        """The entity that a field shall point to, by id or by a mere name.

        Args:
            name: Name to show.
            entity_id: Id of the entity.
            entity_type: Kind of the entity.
            catalog_id: Id of the catalog, when it is a catalog element.
        """
        self.name = name
        self.entity_id = entity_id
        self.entity_type = entity_type
        self.catalog_id = catalog_id

    def _to_wire(self) -> dict[str, Any]:
        if self.name is UNSET and self.entity_id is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if value is None or type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = value if value is None or type(value) is int else write_scalar(self, "entity_id", value, int)
        if (value := self.entity_type) is not UNSET:
            result["entity_type"] = (
                value if value is None or type(value) is str else write_scalar(self, "entity_type", value, str)
            )
        if (value := self.catalog_id) is not UNSET:
            result["catalog_id"] = value if value is None or type(value) is int else write_scalar(self, "catalog_id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.name) is None or type(value) is str or value is UNSET and (self.entity_id is not UNSET))
            and ((value := self.entity_id) is UNSET or value is None or type(value) is int)
            and ((value := self.entity_type) is UNSET or value is None or type(value) is str)
            and ((value := self.catalog_id) is UNSET or value is None or type(value) is int)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
