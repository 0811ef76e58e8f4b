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
    "account_id": ("account_id", str),
    "hook_api_version": ("hook_api_version", str),
    "title": ("title", str),
    "is_time_window_disabled": ("is_time_window_disabled", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatConnect(WriteModel):
    """An account to connect a channel to.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    account_id: str
    """Id of the account in the chats service, its `amojo_id`."""
    hook_api_version: Literal["v1", "v2"]
    """Version of the hooks to send; v1 is obsolete."""
    title: str | Unset
    """Name to show in the account; that of the channel by default."""
    is_time_window_disabled: bool | Unset
    """Whether to lift the time window of the channel; false by default."""

    def __init__(
        self,
        *,
        account_id: str,
        hook_api_version: Literal["v1", "v2"],
        title: str | Unset = UNSET,
        is_time_window_disabled: bool | Unset = UNSET,
    ) -> None:
        """An account to connect a channel to.

        Args:
            account_id: Id of the account in the chats service, its `amojo_id`.
            hook_api_version: Version of the hooks to send; v1 is obsolete.
            title: Name to show in the account; that of the channel by default.
            is_time_window_disabled: Whether to lift the time window of the channel; false by default.
        """
        self.account_id = account_id
        self.hook_api_version = hook_api_version
        self.title = title
        self.is_time_window_disabled = is_time_window_disabled

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.account_id
        result["account_id"] = value if type(value) is str else write_scalar(self, "account_id", value, str)
        value = self.hook_api_version
        result["hook_api_version"] = value if type(value) is str else write_scalar(self, "hook_api_version", value, str)
        if (value := self.title) is not UNSET:
            result["title"] = value if type(value) is str else write_scalar(self, "title", value, str)
        if (value := self.is_time_window_disabled) is not UNSET:
            result["is_time_window_disabled"] = (
                value if type(value) is bool else write_scalar(self, "is_time_window_disabled", value, bool)
            )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
