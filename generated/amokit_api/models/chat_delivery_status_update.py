# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "status_code": ("status_code", int),
    "error_code": ("error_code", int),
    "error": ("error", str),
    "delivery_status": ("delivery_status", int),
    "msgid": ("msgid", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatDeliveryStatusUpdate(WriteModel):
    """Whether a message arrived.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    status_code: Literal[1, 2, -1]
    """Status: 1 delivered, 2 read, -1 failed. Named in `constants.DeliveryStatus`."""
    error_code: Literal[901, 902, 903, 904, 905] | Unset
    """Why it failed, only with -1: 901 deleted by the user, 902 channel is off, 903 server error, 904 chat cannot be opened,
    905 other. Named in `constants.DeliveryError`."""
    error: str | Unset
    """Text for the user, only with -1; required for 905."""
    delivery_status: Literal[1, 2, -1] | Unset
    """The status again, under the name that one sample uses. Named in `constants.DeliveryStatus`."""
    msgid: str | Unset
    """Id of the message in the chats service, again."""

    def __init__(
        self,
        *,
        status_code: Literal[1, 2, -1],
        error_code: Literal[901, 902, 903, 904, 905] | Unset = UNSET,
        error: str | Unset = UNSET,
        delivery_status: Literal[1, 2, -1] | Unset = UNSET,
        msgid: str | Unset = UNSET,
    ) -> None:
        """Whether a message arrived.

        Args:
            status_code: Status: 1 delivered, 2 read, -1 failed. Named in `constants.DeliveryStatus`.
            error_code: Why it failed, only with -1: 901 deleted by the user, 902 channel is off, 903 server error, 904 chat
                cannot be opened, 905 other. Named in `constants.DeliveryError`.
            error: Text for the user, only with -1; required for 905.
            delivery_status: The status again, under the name that one sample uses. Named in `constants.DeliveryStatus`.
            msgid: Id of the message in the chats service, again.
        """
        self.status_code = status_code
        self.error_code = error_code
        self.error = error
        self.delivery_status = delivery_status
        self.msgid = msgid

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.status_code
        result["status_code"] = value if type(value) is int else write_scalar(self, "status_code", value, int)
        if (value := self.error_code) is not UNSET:
            result["error_code"] = value if type(value) is int else write_scalar(self, "error_code", value, int)
        if (value := self.error) is not UNSET:
            result["error"] = value if type(value) is str else write_scalar(self, "error", value, str)
        if (value := self.delivery_status) is not UNSET:
            result["delivery_status"] = value if type(value) is int else write_scalar(self, "delivery_status", value, int)
        if (value := self.msgid) is not UNSET:
            result["msgid"] = value if type(value) is str else write_scalar(self, "msgid", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
