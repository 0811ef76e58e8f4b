# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"active"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class BotSettings(ReadModel):
    """Settings of a bot."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("active", "active"),)
    active: bool | None
    """Whether the bot is switched on."""

    def __init__(self, *, active: bool | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"active": active})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self.active = data["active"]
                return self
            except KeyError:
                pass
        if "active" in data:
            self.active = data["active"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
