# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"text", "phone"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class SmsNoteParams(ReadModel):
    """Content of a note about a text message (SMS)."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("text", "text"), ("phone", "phone"))
    text: str | None
    """The message."""
    phone: str | None
    """Phone number of the other side."""

    def __init__(self, *, text: str | None | Unset = UNSET, phone: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"text": text, "phone": phone})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.text = data["text"]
                self.phone = data["phone"]
                return self
            except KeyError:
                pass
        if "text" in data:
            self.text = data["text"]
        if "phone" in data:
            self.phone = data["phone"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
