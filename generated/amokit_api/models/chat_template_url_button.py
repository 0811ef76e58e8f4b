# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"type", "text", "url"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatTemplateUrlButton(ReadModel):
    """A button that opens an address."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("type", "type"), ("text", "text"), ("url", "url"))
    type: str
    """Kind of the button."""
    text: str | None
    """Text of the button."""
    url: str | None
    """The address."""

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "text": text, "url": url})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.type = data["type"]
                self.text = data["text"]
                self.url = data["url"]
                return self
            except KeyError:
                pass
        if "type" in data:
            self.type = data["type"]
        if "text" in data:
            self.text = data["text"]
        if "url" in data:
            self.url = data["url"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
