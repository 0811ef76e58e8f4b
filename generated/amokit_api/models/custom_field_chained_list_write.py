# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "catalog_id": ("catalog_id", None),
    "parent_catalog_id": ("parent_catalog_id", None),
    "title": ("title", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldChainedListWrite(WriteModel):
    """One catalog of a `chained_list` field, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        if value is None:
            raise null(self, "catalog_id")
        result["catalog_id"] = value
        value = self.parent_catalog_id
        result["parent_catalog_id"] = value
        value = self.title
        result["title"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.catalog_id is None:
            raise null(self, "catalog_id")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
