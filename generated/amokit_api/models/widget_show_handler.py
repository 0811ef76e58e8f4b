# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .widget_show_params import WidgetShowParams

_WIDGET_SHOW_PARAMS: Ref[WidgetShowParams] = Ref("widget_show_params", "WidgetShowParams")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"params": ("params", _WIDGET_SHOW_PARAMS)}
_FIXED: Mapping[str, Any] = {"handler": "show"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetShowHandler(WriteModel):
    """Shows a text, with buttons or without."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    params: WidgetShowParams
    """What to show."""

    def __init__(self, *, params: WidgetShowParams) -> None:
        self.params = params

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["handler"] = "show"
        result["params"] = write(self.params)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
