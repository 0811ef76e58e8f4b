# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"account_id", "scope_id", "title", "hook_api_version", "is_time_window_disabled"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatConnection(ReadModel):
    """A channel connected to an account.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("account_id", "account_id"),
        ("scope_id", "scope_id"),
        ("title", "title"),
        ("hook_api_version", "hook_api_version"),
        ("is_time_window_disabled", "is_time_window_disabled"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 5:  # the short way for the usual keys, exactly
            try:
                self.account_id = data["account_id"]
                self.scope_id = data["scope_id"]
                self.title = data["title"]
                self.hook_api_version = data["hook_api_version"]
                self.is_time_window_disabled = data["is_time_window_disabled"]
                return self
            except KeyError:
                pass
        if "account_id" in data:
            self.account_id = data["account_id"]
        if "scope_id" in data:
            self.scope_id = data["scope_id"]
        if "title" in data:
            self.title = data["title"]
        if "hook_api_version" in data:
            self.hook_api_version = data["hook_api_version"]
        if "is_time_window_disabled" in data:
            self.is_time_window_disabled = data["is_time_window_disabled"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
