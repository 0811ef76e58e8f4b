# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"type", "link", "file_name"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class TalkMessageAttachment(ReadModel):
    """File of a message."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("type", "type"), ("link", "link"), ("file_name", "file_name"))
    type: str | None
    """Kind of the file."""
    link: str | None
    """Address of the file."""
    file_name: str | None
    """Name of the file."""

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "link": link, "file_name": file_name})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.type = data["type"]
                self.link = data["link"]
                self.file_name = data["file_name"]
                return self
            except KeyError:
                pass
        if "type" in data:
            self.type = data["type"]
        if "link" in data:
            self.link = data["link"]
        if "file_name" in data:
            self.file_name = data["file_name"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
