"""Channels of the chats service: `ChatChannel` and `AsyncChatChannel`, and the messages that they send."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .async_channel import AsyncChatChannel as AsyncChatChannel
    from .async_channel import AsyncChatScope as AsyncChatScope
    from .channel import ChatChannel as ChatChannel
    from .channel import ChatScope as ChatScope
    from .requests import SentMessage as SentMessage
    from .signature import ChatSignature as ChatSignature

_MODULES = {
    "AsyncChatChannel": "async_channel",
    "AsyncChatScope": "async_channel",
    "ChatChannel": "channel",
    "ChatScope": "channel",
    "ChatSignature": "signature",
    "SentMessage": "requests",
}

__all__ = list(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
        return value
