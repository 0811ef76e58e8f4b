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

    from ..dicts import WidgetShowParamsDict
    from .widget_show_params import WidgetShowParams

_WIDGET_SHOW_PARAMS: ModelDecoder[WidgetShowParams] = ModelDecoder("widget_show_params", "WidgetShowParams")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"params": ("params", _WIDGET_SHOW_PARAMS)}
_FIXED: Mapping[str, Any] = {"handler": "show"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetShowHandler(WriteModel):
    """Shows a text, with buttons or without."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _nullable: ClassVar[frozenset[str]] = frozenset({"handler"})
    params: WidgetShowParams
    """What to show."""

    def __init__(self, *, params: WidgetShowParams | WidgetShowParamsDict) -> None:
        """Shows a text, with buttons or without.

        Args:
            params: What to show.
        """
        self.params = to_model(params, "WidgetShowHandler.params", _WIDGET_SHOW_PARAMS)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        result["handler"] = "show"
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
