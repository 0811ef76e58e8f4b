# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_map, write_models
from ..types import UNSET, Unset
from .widget_handler import decoder as _WIDGET_HANDLER

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import WidgetHandlerDict
    from .widget_handler import WidgetHandler

_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "data": ("data", None),
    "execute_handlers": ("execute_handlers", _WIDGET_HANDLER),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetContinue(WriteModel):
    """What a waiting bot gets. Both parts are optional.

    See https://www.amocrm.ru/developers/content/crm_platform/widgets-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    data: Mapping[str | int, Any] | Unset
    """Data for the bot, which sees it as `json`."""
    execute_handlers: list[WidgetHandler] | Unset
    """Steps to run before the bot goes on, in this order, 10 at most."""

    def __init__(
        self,
        *,
        data: Mapping[str | int, Any] | Unset = UNSET,
        execute_handlers: Iterable[WidgetHandler | WidgetHandlerDict] | Unset = UNSET,
    ) -> None:
        """What a waiting bot gets. Both parts are optional.

        Args:
            data: Data for the bot, which sees it as `json`.
            execute_handlers: Steps to run before the bot goes on, in this order, 10 at most.
        """
        self.data = data
        self.execute_handlers = to_models(execute_handlers, "WidgetContinue.execute_handlers", _WIDGET_HANDLER)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.data) is not UNSET:
            result["data"] = write_map(self, "data", value, object)
        if (value := self.execute_handlers) is not UNSET:
            result["execute_handlers"] = write_models(self, "execute_handlers", value, max_items=10)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
