# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"url"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UrlNoteParams(ReadModel):
    """Content of a note about a visited or followed address."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("url", "url"),)
    url: str | None
    """The address."""

    def __init__(self, *, url: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"url": url})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self.url = data["url"]
                return self
            except KeyError:
                pass
        if "url" in data:
            self.url = data["url"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
