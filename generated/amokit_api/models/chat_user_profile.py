# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
            value = data["email"]
            self.email = value if value is None or type(value) is str else self._convert("email", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
