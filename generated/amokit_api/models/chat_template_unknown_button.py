# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import UnknownVariant
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatTemplateUnknownButton(UnknownVariant):
    """A button whose kind is not known to this description."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("type", "type", str), ("text", "text", str))
    type: str | None
    """Kind of the button."""
    text: str | None
    """Text of the button."""

    def __init__(self, *, type: str | None | Unset = UNSET, text: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"type": type, "text": text})
