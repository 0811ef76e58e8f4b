# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatTemplateUrlButton(ReadModel):
    """A button that opens an address."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("type", "type", str), ("text", "text", str), ("url", "url", str))
    _tag: ClassVar[tuple[str, Any]] = ("type", "url")
    _always: ClassVar[frozenset[str]] = frozenset({"type"})
    type: str
    """Kind of the button."""
    text: str | None
    """Text of the button."""
    url: str | None
    """The address."""

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "text": text, "url": url})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            if type(value) is str:
                self.type = value
            else:
                self._convert_always("type", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["url"]
            self.url = value if value is None or type(value) is str else self._convert("url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
