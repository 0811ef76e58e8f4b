# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_nested_write import CustomFieldNestedWrite

_CUSTOM_FIELD_NESTED_WRITE: ModelDecoder[CustomFieldNestedWrite] = ModelDecoder(
    "custom_field_nested_write", "CustomFieldNestedWrite"
)


@read_model(init=False, eq=False, repr=False)
class CustomFieldNested(ReadModel):
    """A node of a tree of categories."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("parent_id", "parent_id", int),
        ("value", "value", str),
        ("sort", "sort", int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the node."""
    parent_id: int | None
    """Id of the node above; null at the root."""
    value: str | None
    """Label."""
    sort: int | None
    """Place among its neighbours."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        sort: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "parent_id": parent_id, "value": value, "sort": sort})

    def to_write(self) -> CustomFieldNestedWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: CustomFieldNestedWrite = to_write_form(self, _CUSTOM_FIELD_NESTED_WRITE)
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
            value = data["parent_id"]
            self.parent_id = value if value is None or type(value) is int else self._convert("parent_id", value, int)
            value = data["value"]
            self.value = value if value is None or type(value) is str else self._convert("value", value, str)
            value = data["sort"]
            self.sort = value if value is None or type(value) is int else self._convert("sort", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
