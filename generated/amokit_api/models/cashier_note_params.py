# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"status", "text"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CashierNoteParams(ReadModel):
    """Content of a message to the cashier."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("status", "status"), ("text", "text"))
    status: str | None
    """State of the message. Named in `constants.CashierMessageStatus`."""
    text: str | None
    """The text."""

    def __init__(self, *, status: str | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"status": status, "text": text})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.status = data["status"]
                self.text = data["text"]
                return self
            except KeyError:
                pass
        if "status" in data:
            self.status = data["status"]
        if "text" in data:
            self.text = data["text"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
