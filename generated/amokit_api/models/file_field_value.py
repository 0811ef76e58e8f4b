# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import FieldFileWriteDict
    from .field_file_write import FieldFileWrite

_FIELD_FILE_WRITE: ModelDecoder[FieldFileWrite] = ModelDecoder("field_file_write", "FieldFileWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"value": ("value", _FIELD_FILE_WRITE)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileFieldValue(WriteModel):
    """A file to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    value: FieldFileWrite
    """The file."""

    def __init__(self, *, value: FieldFileWrite | FieldFileWriteDict | str) -> None:
        """A file to store.

        Args:
            value: The file.
        """
        self.value = to_model(value, "FileFieldValue.value", _FIELD_FILE_WRITE)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = write_object(self, "value", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
