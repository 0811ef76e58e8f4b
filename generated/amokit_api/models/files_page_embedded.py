# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file import File

_FILE: ModelDecoder[File] = ModelDecoder("file", "File")


@read_model(init=False, eq=False, repr=False)
class FilesPageEmbedded(ReadModel):
    """Content of a page of files."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_files", "files", None),)
    _files: Any

    def __init__(self, *, files: list[File] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_files": files})

    @property
    def files(self) -> list[File] | None:
        """The files."""
        return decode_list(self, "_files", self._files, _FILE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._files = data["files"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
