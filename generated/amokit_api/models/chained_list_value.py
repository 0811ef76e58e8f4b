# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["catalog_element_id"]
            self.catalog_element_id = (
                value if value is None or type(value) is int else self._convert("catalog_element_id", value, int)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
