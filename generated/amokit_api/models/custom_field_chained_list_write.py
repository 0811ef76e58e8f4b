# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "catalog_id": ("catalog_id", int),
    "parent_catalog_id": ("parent_catalog_id", int),
    "title": ("title", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldChainedListWrite(WriteModel):
    """One catalog of a `chained_list` field, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"parent_catalog_id", "title"})
    catalog_id: int
    """Id of the catalog."""
    parent_catalog_id: int | None
    """Id of the catalog above; null at the root."""
    title: str | None
    """Caption in the card."""

    def __init__(self, *, catalog_id: int, parent_catalog_id: int | None, title: str | None) -> None:
        """One catalog of a `chained_list` field, in a request.

        Args:
            catalog_id: Id of the catalog.
            parent_catalog_id: Id of the catalog above; null at the root.
            title: Caption in the card.
        """
        self.catalog_id = catalog_id
        self.parent_catalog_id = parent_catalog_id
        self.title = title

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        result["catalog_id"] = value if type(value) is int else write_scalar(self, "catalog_id", value, int)
        value = self.parent_catalog_id
        result["parent_catalog_id"] = (
            value if value is None or type(value) is int else write_scalar(self, "parent_catalog_id", value, int)
        )
        value = self.title
        result["title"] = value if value is None or type(value) is str else write_scalar(self, "title", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.catalog_id) is int
            and ((value := self.parent_catalog_id) is None or type(value) is int)
            and ((value := self.title) is None or type(value) is str)
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
