# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CallNotificationDict
    from .call_notification import CallNotification

_CALL_NOTIFICATION: ModelDecoder[CallNotification] = ModelDecoder("call_notification", "CallNotification")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"add": ("add", _CALL_NOTIFICATION)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CallNotifications(WriteModel):
    """Incoming calls to announce."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    add: list[CallNotification]
    """The calls."""

    def __init__(self, *, add: Iterable[CallNotification | CallNotificationDict | str]) -> None:
        """Incoming calls to announce.

        Args:
            add: The calls.
        """
        self.add = to_models(add, "CallNotifications.add", _CALL_NOTIFICATION)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.add
        result["add"] = write_models(self, "add", value, min_items=1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
