# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"catalog_id", "catalog_element_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChainedListValue(ReadModel):
    """One level of a chained list; there is no `value`."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("catalog_id", "catalog_id"), ("catalog_element_id", "catalog_element_id"))
    catalog_id: int | None
    """Id of the catalog of this level."""
    catalog_element_id: int | None
    """Id of the chosen element."""

    def __init__(
        self, *, catalog_id: int | None | Unset = UNSET, catalog_element_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"catalog_id": catalog_id, "catalog_element_id": catalog_element_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.catalog_id = data["catalog_id"]
                self.catalog_element_id = data["catalog_element_id"]
                return self
            except KeyError:
                pass
        if "catalog_id" in data:
            self.catalog_id = data["catalog_id"]
        if "catalog_element_id" in data:
            self.catalog_element_id = data["catalog_element_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
