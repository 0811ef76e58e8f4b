# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import WidgetGotoParamsDict
    from .widget_goto_params import WidgetGotoParams

_WIDGET_GOTO_PARAMS: ModelDecoder[WidgetGotoParams] = ModelDecoder("widget_goto_params", "WidgetGotoParams")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"params": ("params", _WIDGET_GOTO_PARAMS)}
_FIXED: Mapping[str, Any] = {"handler": "goto"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetGotoHandler(WriteModel):
    """Sends the bot to another step."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _nullable: ClassVar[frozenset[str]] = frozenset({"handler"})
    params: WidgetGotoParams
    """Where to go."""

    def __init__(self, *, params: WidgetGotoParams | WidgetGotoParamsDict) -> None:
        """Sends the bot to another step.

        Args:
            params: Where to go.
        """
        self.params = to_model(params, "WidgetGotoHandler.params", _WIDGET_GOTO_PARAMS)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        result["handler"] = "goto"
        value = self.params
        result["params"] = write_object(self, "params", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
