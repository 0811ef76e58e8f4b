# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from .hook_trigger import HookTrigger
    from .hook_trigger_action import HookTriggerAction

_HOOK_TRIGGER: ModelDecoder[HookTrigger] = ModelDecoder("hook_trigger", "HookTrigger")
_HOOK_TRIGGER_ACTION: ModelDecoder[HookTriggerAction] = ModelDecoder("hook_trigger_action", "HookTriggerAction")


@read_model(init=False, eq=False, repr=False)
class WidgetTriggeredEvent(HookEvent):
    """A widget's own step of the digital pipeline was reached."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_event", "event", None),
        ("_action", "action", None),
        ("subdomain", "subdomain", str),
        ("account_id", "account_id", int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"event", "action"})
    _event: Any
    _action: Any
    subdomain: str | None
    """Name of the account."""
    account_id: int | None
    """Id of the account."""

    def __init__(
        self,
        *,
        event: HookTrigger | Unset = UNSET,
        action: HookTriggerAction | Unset = UNSET,
        subdomain: str | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_event": event, "_action": action, "subdomain": subdomain, "account_id": account_id})

    @property
    def event(self) -> HookTrigger:
        """What happened."""
        value = decode_object(self, "_event", self._event, _HOOK_TRIGGER)
        if value is None:
            raise self._missing("event")
        return value

    @property
    def action(self) -> HookTriggerAction:
        """What the user wants of the widget."""
        value = decode_object(self, "_action", self._action, _HOOK_TRIGGER_ACTION)
        if value is None:
            raise self._missing("action")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._event = data["event"]
            self._action = data["action"]
            value = data["subdomain"]
            self.subdomain = value if value is None or type(value) is str else self._convert("subdomain", value, str)
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
