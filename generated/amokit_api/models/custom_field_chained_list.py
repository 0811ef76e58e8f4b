# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"catalog_id", "parent_catalog_id", "title"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CustomFieldChainedList(ReadModel):
    """One catalog of a `chained_list` field."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("catalog_id", "catalog_id", int),
        ("parent_catalog_id", "parent_catalog_id", int),
        ("title", "title", str),
    )
    catalog_id: int | None
    """Id of the catalog."""
    parent_catalog_id: int | None
    """Id of the catalog above; null at the root."""
    title: str | None
    """Caption in the card."""

    def __init__(
        self,
        *,
        catalog_id: int | None | Unset = UNSET,
        parent_catalog_id: int | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"catalog_id": catalog_id, "parent_catalog_id": parent_catalog_id, "title": title})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                value = data["catalog_id"]
                self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
                value = data["parent_catalog_id"]
                self.parent_catalog_id = (
                    value if value is None or type(value) is int else self._convert("parent_catalog_id", value, int)
                )
                value = data["title"]
                self.title = value if value is None or type(value) is str else self._convert("title", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "catalog_id" in data:
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
        if "parent_catalog_id" in data:
            value = data["parent_catalog_id"]
            self.parent_catalog_id = (
                value if value is None or type(value) is int else self._convert("parent_catalog_id", value, int)
            )
        if "title" in data:
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
