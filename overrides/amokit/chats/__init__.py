"""Channels of the chats service: `ChatChannel` and `AsyncChatChannel`, and the messages that they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.lazy_names import lazy_names

if TYPE_CHECKING:
    from .async_channel import AsyncChatChannel as AsyncChatChannel
    from .async_channel import AsyncChatScope as AsyncChatScope
    from .channel import ChatChannel as ChatChannel
    from .channel import ChatScope as ChatScope
    from .requests import SentMessage as SentMessage
    from .signature import ChatSignature as ChatSignature

_PLACES = {
    "AsyncChatChannel": ".async_channel",
    "AsyncChatScope": ".async_channel",
    "ChatChannel": ".channel",
    "ChatScope": ".channel",
    "ChatSignature": ".signature",
    "SentMessage": ".requests",
}

__all__ = list(_PLACES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers
    __getattr__ = lazy_names(__name__, _PLACES)
