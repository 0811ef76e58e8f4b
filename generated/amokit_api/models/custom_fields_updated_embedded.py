# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_updated import CustomFieldUpdated

_CUSTOM_FIELD_UPDATED: ModelDecoder[CustomFieldUpdated] = ModelDecoder("custom_field_updated", "CustomFieldUpdated")


@read_model(init=False, eq=False, repr=False)
class CustomFieldsUpdatedEmbedded(ReadModel):
    """Content of the answer to an update of custom fields."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_custom_fields", "custom_fields", None),)
    _custom_fields: Any

    def __init__(self, *, custom_fields: list[CustomFieldUpdated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_custom_fields": custom_fields})

    @property
    def custom_fields(self) -> list[CustomFieldUpdated] | None:
        """The updated custom fields."""
        return decode_list(self, "_custom_fields", self._custom_fields, _CUSTOM_FIELD_UPDATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._custom_fields = data["custom_fields"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
