# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatHookButton(ReadModel):
    """A button below a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("text", "text", str), ("url", "url", str))
    text: str | None
    """Its text."""
    url: str | None
    """Where it leads."""

    def __init__(self, *, text: str | None | Unset = UNSET, url: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"text": text, "url": url})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["url"]
            self.url = value if value is None or type(value) is str else self._convert("url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
