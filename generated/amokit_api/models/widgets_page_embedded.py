# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .widget import Widget

_WIDGET: ModelDecoder[Widget] = ModelDecoder("widget", "Widget")


@read_model(init=False, eq=False, repr=False)
class WidgetsPageEmbedded(ReadModel):
    """Content of a page of widgets."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_widgets", "widgets", None),)
    _widgets: Any

    def __init__(self, *, widgets: list[Widget] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_widgets": widgets})

    @property
    def widgets(self) -> list[Widget] | None:
        """The widgets."""
        return decode_list(self, "_widgets", self._widgets, _WIDGET)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._widgets = data["widgets"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
