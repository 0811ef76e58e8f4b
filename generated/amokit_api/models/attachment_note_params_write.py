# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "file_uuid": ("file_uuid", str),
    "version_uuid": ("version_uuid", str),
    "file_name": ("file_name", str),
    "original_name": ("original_name", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AttachmentNoteParamsWrite(WriteModel):
    """Content of a note with a file of the file storage, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"original_name"})
    file_uuid: str
    """Id of the file."""
    file_name: str
    """Name that the note shows."""
    version_uuid: str | Unset
    """Id of the version of the file; the latest when left out."""
    original_name: str | None | Unset
    """Name of the file when it was uploaded."""

    def __init__(
        self, *, file_uuid: str, file_name: str, version_uuid: str | Unset = UNSET, original_name: str | None | Unset = UNSET
    ) -> None:
        """Content of a note with a file of the file storage, in a request.

        Args:
            file_uuid: Id of the file.
            file_name: Name that the note shows.
            version_uuid: Id of the version of the file; the latest when left out.
            original_name: Name of the file when it was uploaded.
        """
        self.file_uuid = file_uuid
        self.file_name = file_name
        self.version_uuid = version_uuid
        self.original_name = original_name

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.file_uuid
        result["file_uuid"] = value if type(value) is str else write_scalar(self, "file_uuid", value, str)
        if (value := self.version_uuid) is not UNSET:
            result["version_uuid"] = value if type(value) is str else write_scalar(self, "version_uuid", value, str)
        value = self.file_name
        result["file_name"] = value if type(value) is str else write_scalar(self, "file_name", value, str)
        if (value := self.original_name) is not UNSET:
            result["original_name"] = (
                value if value is None or type(value) is str else write_scalar(self, "original_name", value, str)
            )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.file_uuid) is str
            and ((value := self.version_uuid) is UNSET or type(value) is str)
            and type(self.file_name) is str
            and ((value := self.original_name) is UNSET or value is None or type(value) is str)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
