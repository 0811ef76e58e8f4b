# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .link import Link

_LINK: Ref[Link] = Ref("link", "Link")
_KEYS: frozenset[str] = frozenset({"self", "download", "download_version"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class FileSelfLinks(ReadModel):
    """Links of a file or of a version."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("_self_", "self"),
        ("_download", "download"),
        ("_download_version", "download_version"),
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
        return open_one(self, "_self_", self._self_, _LINK)

    @property
    def download(self) -> Link | None:
        """The content."""
        return open_one(self, "_download", self._download, _LINK)

    @property
    def download_version(self) -> Link | None:
        """The content of the active version."""
        return open_one(self, "_download_version", self._download_version, _LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self._self_ = data["self"]
                self._download = data["download"]
                self._download_version = data["download_version"]
                return self
            except KeyError:
                pass
        if "self" in data:
            self._self_ = data["self"]
        if "download" in data:
            self._download = data["download"]
        if "download_version" in data:
            self._download_version = data["download_version"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
