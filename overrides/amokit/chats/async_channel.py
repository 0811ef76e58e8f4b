"""`AsyncChatChannel`: `ChatChannel` for async programs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

import httpx
from amokit_api.resource import explained_call

from ..transport.options import SharedOptions
from . import requests
from .connection import AsyncSender, Connection, amojo_id_of
from .requests import DeliveryError, Message, SentMessage

if TYPE_CHECKING:
    from typing import Self

    from amokit_api.lists.page import AsyncList
    from amokit_api.models import Chat, ChatClient, ChatHistoryMessage, ChatMember

    from ..client import AsyncAmoCRM
    from ..webhooks import Delivery


class AsyncChatChannel:
    """A channel, which serves any number of accounts; see `ChatChannel`."""

    @explained_call()
    def __init__(
        self,
        channel_id: str,
        secret: str,
        *,
        domain: str = "amocrm.ru",
        base_url: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[SharedOptions],
    ) -> None:
        self._connection = Connection(channel_id, secret, domain, base_url, options, "AsyncChatChannel")
        del secret  # this frame may be part of an error's traceback
        self._sender = AsyncSender(self._connection, transport)

    def __repr__(self) -> str:
        return f"AsyncChatChannel({self._connection.channel_id!r})"

    async def connect(
        self, account: str | AsyncAmoCRM, *, title: str | None = None, is_time_window_disabled: bool | None = None
    ) -> AsyncChatScope:
        """Connects the channel to an account; see `ChatChannel.connect`."""
        amojo_id = account if isinstance(account, str) else amojo_id_of(await account.account.get(with_=["amojo_id"]))
        connected = await self._sender.send(self._connection.connect(amojo_id, title, is_time_window_disabled))
        return AsyncChatScope(self._sender, connected.scope_id)

    def scope(self, amojo_id: str) -> AsyncChatScope:
        """The connection to an account that was connected before; nothing is sent."""
        return AsyncChatScope(self._sender, self._connection.scope_id(amojo_id))

    async def disconnect(self, amojo_id: str) -> None:
        """Disconnects the channel from an account. Raises NotFoundError where it is not connected."""
        await self._sender.send(self._connection.disconnect(amojo_id))

    def check_hook(self, body: bytes, signature: str | None) -> None:
        """Checks the header `X-Signature` of a hook against its body, as it came. Raises HookSignatureError."""
        self._connection.signature.check_hook(body, signature)

    def parse_hook(self, body: bytes, headers: Mapping[str, str]) -> Delivery:
        """Checks a hook of the channel, then reads it; see `ChatChannel.parse_hook`."""
        return self._connection.parse_hook(body, headers)

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()


class AsyncChatScope:
    """A channel that is connected to an account: its chats and messages; see `ChatScope`."""

    def __init__(self, sender: AsyncSender, scope_id: str) -> None:
        self._sender = sender
        self.scope_id = scope_id

    def __repr__(self) -> str:
        return f"AsyncChatScope({self.scope_id!r})"

    async def send(
        self,
        message: Message,
        *,
        conversation_id: str,
        sender: ChatMember,
        receiver: ChatMember | None = None,
        msgid: str | None = None,
        at: datetime | None = None,
        silent: bool | None = None,
        source: str | None = None,
        reply_to: str | None = None,
        conversation_ref_id: str | None = None,
    ) -> SentMessage:
        """Adds a message to a chat, which is made where there is none; see `ChatScope.send`."""
        return await self._sender.send(
            requests.send(
                *(self.scope_id, message, conversation_id, sender, receiver, msgid, at, silent, source),
                *(reply_to, conversation_ref_id),
            )
        )

    async def edit(
        self,
        message: Message,
        *,
        conversation_id: str,
        msgid: str | None = None,
        id: str | None = None,
        at: datetime | None = None,
    ) -> SentMessage:
        """Changes a message; comments cannot be changed; see `ChatScope.edit`."""
        return await self._sender.send(requests.edit(self.scope_id, message, conversation_id, msgid, id, at))

    async def set_delivery_status(
        self,
        id: str,
        status: Literal["delivered", "read", "failed"],
        *,
        error_code: DeliveryError | None = None,
        error: str | None = None,
    ) -> None:
        """Says whether a message of the account arrived; see `ChatScope.set_delivery_status`."""
        await self._sender.send(requests.delivery(self.scope_id, id, status, error_code, error))

    async def send_typing(self, conversation_id: str, user_id: str, *, seconds: float | None = None) -> None:
        """Shows for some seconds, 5 when not given, that the client is typing."""
        await self._sender.send(requests.typing(self.scope_id, conversation_id, user_id, seconds))

    async def react(
        self,
        conversation_id: str,
        user_id: str,
        emoji: str | None,
        *,
        msgid: str | None = None,
        id: str | None = None,
        ref_id: str | None = None,
    ) -> None:
        """Sets a reaction to a message; see `ChatScope.react`."""
        await self._sender.send(requests.reaction(self.scope_id, conversation_id, user_id, emoji, msgid, id, ref_id))

    def history(self, chat_id: str) -> AsyncList[ChatHistoryMessage]:
        """The messages of a chat, by its id in the chats service, page by page."""
        from amokit_api.lists.page import AsyncList

        return AsyncList(self._sender, requests.history(self.scope_id, chat_id))

    async def create_chat(self, conversation_id: str, user: ChatClient, *, source: str | None = None) -> Chat:
        """Makes a chat before its first message; see `ChatScope.create_chat`."""
        return await self._sender.send(requests.create(self.scope_id, conversation_id, user, source))
