# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CatalogV2CreateDict, CatalogV2UpdateDict
    from .catalog_v2_create import CatalogV2Create
    from .catalog_v2_update import CatalogV2Update

_CATALOG_V2_CREATE: ModelDecoder[CatalogV2Create] = ModelDecoder("catalog_v2_create", "CatalogV2Create")
_CATALOG_V2_UPDATE: ModelDecoder[CatalogV2Update] = ModelDecoder("catalog_v2_update", "CatalogV2Update")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "add": ("add", _CATALOG_V2_CREATE),
    "update": ("update", _CATALOG_V2_UPDATE),
    "delete": ("delete", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogsV2Change(WriteModel):
    """Catalogs to create, to update and to delete; at least one of the three."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    add: list[CatalogV2Create] | Unset
    """Catalogs to create."""
    update: list[CatalogV2Update] | Unset
    """Catalogs to update."""
    delete: list[int] | Unset
    """Ids of catalogs to delete."""

    def __init__(
        self,
        *,
        add: Iterable[CatalogV2Create | CatalogV2CreateDict | str] | Unset = UNSET,
        update: Iterable[CatalogV2Update | CatalogV2UpdateDict | int] | Unset = UNSET,
        delete: Iterable[int] | Unset = UNSET,
    ) -> None:
        """Catalogs to create, to update and to delete; at least one of the three.

        Args:
            add: Catalogs to create.
            update: Catalogs to update.
            delete: Ids of catalogs to delete.
        """
        self.add = to_models(add, "CatalogsV2Change.add", _CATALOG_V2_CREATE)
        self.update = to_models(update, "CatalogsV2Change.update", _CATALOG_V2_UPDATE)
        self.delete = to_list(delete, "CatalogsV2Change.delete")

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.add) is not UNSET:
            result["add"] = write_models(self, "add", value)
        if (value := self.update) is not UNSET:
            result["update"] = write_models(self, "update", value)
        if (value := self.delete) is not UNSET:
            result["delete"] = write_scalars(self, "delete", value, int)
        if not result:
            raise nothing_given(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
