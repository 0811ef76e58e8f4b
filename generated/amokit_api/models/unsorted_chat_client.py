# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class UnsortedChatClient(ReadModel):
    """Who wrote in a chat."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("name", "name", str), ("avatar", "avatar", str))
    name: str | None
    """Name."""
    avatar: str | None
    """Address of the picture."""

    def __init__(self, *, name: str | None | Unset = UNSET, avatar: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"name": name, "avatar": avatar})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["avatar"]
            self.avatar = value if value is None or type(value) is str else self._convert("avatar", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
