# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_trigger_widget import HookTriggerWidget

_HOOK_TRIGGER_WIDGET: ModelDecoder[HookTriggerWidget] = ModelDecoder("hook_trigger_widget", "HookTriggerWidget")


@read_model(init=False, eq=False, repr=False)
class HookTriggerSettings(ReadModel):
    """Settings of a widget's step."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_widget", "widget", None),)
    _widget: Any

    def __init__(self, *, widget: HookTriggerWidget | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_widget": widget})

    @property
    def widget(self) -> HookTriggerWidget | None:
        """Those of the widget."""
        return decode_object(self, "_widget", self._widget, _HOOK_TRIGGER_WIDGET)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._widget = data["widget"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
