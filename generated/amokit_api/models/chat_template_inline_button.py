# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatTemplateInlineButton(ReadModel):
    """A button that sends its text."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("type", "type", str), ("text", "text", str))
    _tag: ClassVar[tuple[str, Any]] = ("type", "inline")
    _always: ClassVar[frozenset[str]] = frozenset({"type"})
    type: str
    """Kind of the button."""
    text: str | None
    """Text of the button."""

    def __init__(self, *, type: str | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"type": type, "text": text})

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
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
