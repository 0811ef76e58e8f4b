# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .field_file_write import FieldFileWrite

_FIELD_FILE_WRITE: Ref[FieldFileWrite] = Ref("field_file_write", "FieldFileWrite")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"value": ("value", _FIELD_FILE_WRITE)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileFieldValue(WriteModel):
    """A file to store."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    value: FieldFileWrite
    """The file."""

    def __init__(self, *, value: FieldFileWrite) -> None:
        self.value = value

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["value"] = write(self.value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
