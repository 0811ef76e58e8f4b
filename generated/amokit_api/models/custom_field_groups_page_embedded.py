# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_group import CustomFieldGroup

_CUSTOM_FIELD_GROUP: ModelDecoder[CustomFieldGroup] = ModelDecoder("custom_field_group", "CustomFieldGroup")


@read_model(init=False, eq=False, repr=False)
class CustomFieldGroupsPageEmbedded(ReadModel):
    """Content of the list of groups."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_custom_field_groups", "custom_field_groups", None),)
    _custom_field_groups: Any

    def __init__(self, *, custom_field_groups: list[CustomFieldGroup] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_custom_field_groups": custom_field_groups})

    @property
    def custom_field_groups(self) -> list[CustomFieldGroup] | None:
        """The groups."""
        return decode_list(self, "_custom_field_groups", self._custom_field_groups, _CUSTOM_FIELD_GROUP)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._custom_field_groups = data["custom_field_groups"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
