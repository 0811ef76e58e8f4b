# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"status", "text"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class CashierNoteParams(ReadModel):
    """Content of a message to the cashier."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("status", "status", str), ("text", "text", str))
    status: str | None
    """State of the message. Named in `constants.CashierMessageStatus`."""
    text: str | None
    """The text."""

    def __init__(self, *, status: str | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"status": status, "text": text})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["status"]
                self.status = value if value is None or type(value) is str else self._convert("status", value, str)
                value = data["text"]
                self.text = value if value is None or type(value) is str else self._convert("text", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "status" in data:
            value = data["status"]
            self.status = value if value is None or type(value) is str else self._convert("status", value, str)
        if "text" in data:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
