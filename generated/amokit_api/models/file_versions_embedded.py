# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_version import FileVersion

_FILE_VERSION: ModelDecoder[FileVersion] = ModelDecoder("file_version", "FileVersion")


@read_model(init=False, eq=False, repr=False)
class FileVersionsEmbedded(ReadModel):
    """Content of a list of versions."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_versions", "versions", None),)
    _versions: Any

    def __init__(self, *, versions: list[FileVersion] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_versions": versions})

    @property
    def versions(self) -> list[FileVersion] | None:
        """The versions."""
        return decode_list(self, "_versions", self._versions, _FILE_VERSION)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._versions = data["versions"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
