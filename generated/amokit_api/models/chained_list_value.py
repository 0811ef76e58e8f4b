# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"catalog_id", "catalog_element_id"})


@read_model(init=False, eq=False, repr=False)
class ChainedListValue(ReadModel):
    """One level of a chained list; there is no `value`."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("catalog_id", "catalog_id", int),
        ("catalog_element_id", "catalog_element_id", int),
    )
    catalog_id: int | None
    """Id of the catalog of this level."""
    catalog_element_id: int | None
    """Id of the chosen element."""

    def __init__(
        self, *, catalog_id: int | None | Unset = UNSET, catalog_element_id: int | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"catalog_id": catalog_id, "catalog_element_id": catalog_element_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["catalog_id"]
                self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
                value = data["catalog_element_id"]
                self.catalog_element_id = (
                    value if value is None or type(value) is int else self._convert("catalog_element_id", value, int)
                )
                return self
            except KeyError:
                self = new(cls)
        if "catalog_id" in data:
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
        if "catalog_element_id" in data:
            value = data["catalog_element_id"]
            self.catalog_element_id = (
                value if value is None or type(value) is int else self._convert("catalog_element_id", value, int)
            )
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
