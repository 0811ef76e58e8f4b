# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_chained_list_write import CustomFieldChainedListWrite

_CUSTOM_FIELD_CHAINED_LIST_WRITE: ModelDecoder[CustomFieldChainedListWrite] = ModelDecoder(
    "custom_field_chained_list_write", "CustomFieldChainedListWrite"
)


@read_model(init=False, eq=False, repr=False)
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

    def to_write(self) -> CustomFieldChainedListWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldChainedListWrite = to_write_form(self, _CUSTOM_FIELD_CHAINED_LIST_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["parent_catalog_id"]
            self.parent_catalog_id = (
                value if value is None or type(value) is int else self._convert("parent_catalog_id", value, int)
            )
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
