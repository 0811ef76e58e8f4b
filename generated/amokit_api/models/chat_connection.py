# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ChatConnection(ReadModel):
    """A channel connected to an account.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("account_id", "account_id", str),
        ("scope_id", "scope_id", str),
        ("title", "title", str),
        ("hook_api_version", "hook_api_version", str),
        ("is_time_window_disabled", "is_time_window_disabled", bool),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"scope_id"})
    account_id: str | None
    """Id of the account in the chats service."""
    scope_id: str
    """Id of the connection; all other calls need it."""
    title: str | None
    """Name shown in the account."""
    hook_api_version: str | None
    """Version of the hooks. Known values: `v1`, `v2`."""
    is_time_window_disabled: bool | None
    """Whether the time window is lifted."""

    def __init__(
        self,
        *,
        account_id: str | None | Unset = UNSET,
        scope_id: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        hook_api_version: str | None | Unset = UNSET,
        is_time_window_disabled: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "account_id": account_id,
                "scope_id": scope_id,
                "title": title,
                "hook_api_version": hook_api_version,
                "is_time_window_disabled": is_time_window_disabled,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is str else self._convert("account_id", value, str)
            value = data["scope_id"]
            if type(value) is str:
                self.scope_id = value
            else:
                self._convert_always("scope_id", value, str)
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            value = data["hook_api_version"]
            self.hook_api_version = (
                value if value is None or type(value) is str else self._convert("hook_api_version", value, str)
            )
            value = data["is_time_window_disabled"]
            self.is_time_window_disabled = (
                value if value is None or type(value) is bool else self._convert("is_time_window_disabled", value, bool)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
