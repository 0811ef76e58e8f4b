# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"name", "phone"})


@read_model(init=False, eq=False, repr=False)
class ChatContact(ReadModel):
    """A contact sent in a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("name", "name", str), ("phone", "phone", str))
    name: str | None
    """Name."""
    phone: str | None
    """Phone number."""

    def __init__(self, *, name: str | None | Unset = UNSET, phone: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"name": name, "phone": phone})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["name"]
                self.name = value if value is None or type(value) is str else self._convert("name", value, str)
                value = data["phone"]
                self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "name" in data:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
        if "phone" in data:
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
