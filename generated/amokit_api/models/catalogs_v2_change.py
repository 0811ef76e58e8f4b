# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write, write_models
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self

    from .catalog_v2_create import CatalogV2Create
    from .catalog_v2_update import CatalogV2Update

_CATALOG_V2_CREATE: Ref[CatalogV2Create] = Ref("catalog_v2_create", "CatalogV2Create")
_CATALOG_V2_UPDATE: Ref[CatalogV2Update] = Ref("catalog_v2_update", "CatalogV2Update")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "add": ("add", _CATALOG_V2_CREATE),
    "update": ("update", _CATALOG_V2_UPDATE),
    "delete": ("delete", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogsV2Change(WriteModel):
    """Catalogs to create, to update and to delete; at least one of the three."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    add: list[CatalogV2Create] | Unset
    """Catalogs to create."""
    update: list[CatalogV2Update] | Unset
    """Catalogs to update."""
    delete: list[int] | Unset
    """Ids of catalogs to delete."""

    def __init__(
        self,
        *,
        add: Iterable[CatalogV2Create] | Unset = UNSET,
        update: Iterable[CatalogV2Update] | Unset = UNSET,
        delete: Iterable[int] | Unset = UNSET,
    ) -> None:
        self.add = as_list(add)
        self.update = as_list(update)
        self.delete = as_list(delete)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.add is not UNSET:
            result["add"] = write_models(self.add)
        if self.update is not UNSET:
            result["update"] = write_models(self.update)
        if self.delete is not UNSET:
            result["delete"] = write(self.delete)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
