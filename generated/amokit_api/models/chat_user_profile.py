# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"phone", "email"})


@read_model(init=False, eq=False, repr=False)
class ChatUserProfile(ReadModel):
    """How to reach a member of a chat."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("phone", "phone", str), ("email", "email", str))
    phone: str | None
    """Phone number."""
    email: str | None
    """E-mail address."""

    def __init__(self, *, phone: str | None | Unset = UNSET, email: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"phone": phone, "email": email})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["phone"]
                self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
                value = data["email"]
                self.email = value if value is None or type(value) is str else self._convert("email", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "phone" in data:
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
        if "email" in data:
            value = data["email"]
            self.email = value if value is None or type(value) is str else self._convert("email", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
