# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"phone", "email"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatUserProfile(ReadModel):
    """How to reach a member of a chat."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("phone", "phone"), ("email", "email"))
    phone: str | None
    """Phone number."""
    email: str | None
    """E-mail address."""

    def __init__(self, *, phone: str | None | Unset = UNSET, email: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"phone": phone, "email": email})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.phone = data["phone"]
                self.email = data["email"]
                return self
            except KeyError:
                pass
        if "phone" in data:
            self.phone = data["phone"]
        if "email" in data:
            self.email = data["email"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
