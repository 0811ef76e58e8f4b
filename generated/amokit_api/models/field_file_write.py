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
    "file_size": ("file_size", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FieldFileWrite(WriteModel):
    """An uploaded file. Without a version the latest one is used; without name and size the interface shows them late."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"version_uuid", "file_name", "file_size"})
    _short: ClassVar[Mapping[type, str]] = {str: "file_uuid"}
    file_uuid: str
    """UUID of the file."""
    version_uuid: str | None | Unset
    """UUID of its version."""
    file_name: str | None | Unset
    """Name of the file."""
    file_size: int | None | Unset
    """Size in bytes."""

    def __init__(
        self,
        *,
        file_uuid: str,
        version_uuid: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        file_size: int | None | Unset = UNSET,
    ) -> None:
        """An uploaded file. Without a version the latest one is used; without name and size the interface shows them late.

        Args:
            file_uuid: UUID of the file.
            version_uuid: UUID of its version.
            file_name: Name of the file.
            file_size: Size in bytes.
        """
        self.file_uuid = file_uuid
        self.version_uuid = version_uuid
        self.file_name = file_name
        self.file_size = file_size

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.file_uuid
        result["file_uuid"] = value if type(value) is str else write_scalar(self, "file_uuid", value, str)
        if (value := self.version_uuid) is not UNSET:
            result["version_uuid"] = (
                value if value is None or type(value) is str else write_scalar(self, "version_uuid", value, str)
            )
        if (value := self.file_name) is not UNSET:
            result["file_name"] = value if value is None or type(value) is str else write_scalar(self, "file_name", value, str)
        if (value := self.file_size) is not UNSET:
            result["file_size"] = value if value is None or type(value) is int else write_scalar(self, "file_size", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.file_uuid) is str
            and ((value := self.version_uuid) is UNSET or value is None or type(value) is str)
            and ((value := self.file_name) is UNSET or value is None or type(value) is str)
            and ((value := self.file_size) is UNSET or value is None or type(value) is int)
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
