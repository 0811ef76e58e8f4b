# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .link import Link

_LINK: ModelDecoder[Link] = ModelDecoder("link", "Link")


@read_model(init=False, eq=False, repr=False)
class FileSelfLinks(ReadModel):
    """Links of a file or of a version."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_self_", "self", None),
        ("_download", "download", None),
        ("_download_version", "download_version", None),
    )
    _self_: Any
    _download: Any
    _download_version: Any

    def __init__(
        self,
        *,
        self_: Link | None | Unset = UNSET,
        download: Link | None | Unset = UNSET,
        download_version: Link | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_self_": self_, "_download": download, "_download_version": download_version})

    @property
    def self_(self) -> Link | None:
        """The object itself."""
        return decode_object(self, "_self_", self._self_, _LINK)

    @property
    def download(self) -> Link | None:
        """The content."""
        return decode_object(self, "_download", self._download, _LINK)

    @property
    def download_version(self) -> Link | None:
        """The content of the active version."""
        return decode_object(self, "_download_version", self._download_version, _LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._self_ = data["self"]
            self._download = data["download"]
            self._download_version = data["download_version"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
