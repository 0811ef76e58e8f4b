# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"url"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UrlNoteParams(ReadModel):
    """Content of a note about a visited or followed address."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("url", "url", str),)
    url: str | None
    """The address."""

    def __init__(self, *, url: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"url": url})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                value = data["url"]
                self.url = value if value is None or type(value) is str else self._convert("url", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "url" in data:
            value = data["url"]
            self.url = value if value is None or type(value) is str else self._convert("url", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
