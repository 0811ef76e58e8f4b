# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_enum_create import CustomFieldEnumCreate
    from .custom_field_enum_update import CustomFieldEnumUpdate

_CUSTOM_FIELD_ENUM_UPDATE: ModelDecoder[CustomFieldEnumUpdate] = ModelDecoder("custom_field_enum_update", "CustomFieldEnumUpdate")
_CUSTOM_FIELD_ENUM_CREATE: ModelDecoder[CustomFieldEnumCreate] = ModelDecoder("custom_field_enum_create", "CustomFieldEnumCreate")


@read_model(init=False, eq=False, repr=False)
class CustomFieldEnum(ReadModel):
    """An option of a custom field."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("value", "value", str),
        ("sort", "sort", int),
        ("code", "code", str),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "value", "sort"})
    id: int
    """Id of the option."""
    value: str
    """Label; of PHONE and EMAIL it is the code, such as WORK."""
    sort: int
    """Place among the options."""
    code: str | None
    """Symbolic code; often absent."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        value: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        code: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "value": value, "sort": sort, "code": code})

    def to_write(self) -> CustomFieldEnumUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldEnumUpdate = to_write_form(self, _CUSTOM_FIELD_ENUM_UPDATE)
        return written

    def to_create(self) -> CustomFieldEnumCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldEnumCreate = to_write_form(self, _CUSTOM_FIELD_ENUM_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["value"]
            if type(value) is str:
                self.value = value
            else:
                self._convert_always("value", value, str)
            value = data["sort"]
            if type(value) is int:
                self.sort = value
            else:
                self._convert_always("sort", value, int)
            value = data["code"]
            self.code = value if value is None or type(value) is str else self._convert("code", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
