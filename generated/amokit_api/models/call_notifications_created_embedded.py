# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .call_notification_created import CallNotificationCreated

_CALL_NOTIFICATION_CREATED: ModelDecoder[CallNotificationCreated] = ModelDecoder(
    "call_notification_created", "CallNotificationCreated"
)


@read_model(init=False, eq=False, repr=False)
class CallNotificationsCreatedEmbedded(ReadModel):
    """Content of the answer to an announcement of calls."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_items", "items", None),)
    _items: Any

    def __init__(self, *, items: list[CallNotificationCreated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_items": items})

    @property
    def items(self) -> list[CallNotificationCreated] | None:
        """The announced calls."""
        return decode_list(self, "_items", self._items, _CALL_NOTIFICATION_CREATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._items = data["items"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
