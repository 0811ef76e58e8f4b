# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"download_link", "width", "height"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class FilePreview(ReadModel):
    """A small picture of a file."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("download_link", "download_link"), ("width", "width"), ("height", "height"))
    download_link: str | None
    """Address of the picture."""
    width: int | None
    """Width in pixels."""
    height: int | None
    """Height in pixels."""

    def __init__(
        self,
        *,
        download_link: str | None | Unset = UNSET,
        width: int | None | Unset = UNSET,
        height: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"download_link": download_link, "width": width, "height": height})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.download_link = data["download_link"]
                self.width = data["width"]
                self.height = data["height"]
                return self
            except KeyError:
                pass
        if "download_link" in data:
            self.download_link = data["download_link"]
        if "width" in data:
            self.width = data["width"]
        if "height" in data:
            self.height = data["height"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
