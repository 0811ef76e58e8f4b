# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookListRow(ReadModel):
    """What can be chosen of a list."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("callback_data", "callback_data", str),
        ("title", "title", str),
        ("description", "description", str),
    )
    callback_data: str | None
    """What comes back as `callback_data` when it is chosen."""
    title: str | None
    """Its title."""
    description: str | None
    """Its description."""

    def __init__(
        self,
        *,
        callback_data: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"callback_data": callback_data, "title": title, "description": description})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["callback_data"]
            self.callback_data = value if value is None or type(value) is str else self._convert("callback_data", value, str)
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            value = data["description"]
            self.description = value if value is None or type(value) is str else self._convert("description", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
