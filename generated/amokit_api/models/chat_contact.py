# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"name", "phone"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatContact(ReadModel):
    """A contact sent in a message."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("name", "name"), ("phone", "phone"))
    name: str | None
    """Name."""
    phone: str | None
    """Phone number."""

    def __init__(self, *, name: str | None | Unset = UNSET, phone: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"name": name, "phone": phone})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.name = data["name"]
                self.phone = data["phone"]
                return self
            except KeyError:
                pass
        if "name" in data:
            self.name = data["name"]
        if "phone" in data:
            self.phone = data["phone"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
