# Written by `make generate` from spec/; do not edit.
"""The chats service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import (
        ChatConnectDict,
        ChatCreateDict,
        ChatDeliveryStatusUpdateDict,
        ChatDisconnectDict,
        ChatMessageEventDict,
        ChatReactionDict,
        ChatTypingDict,
    )
    from ..models.chat import Chat
    from ..models.chat_connect import ChatConnect
    from ..models.chat_connection import ChatConnection
    from ..models.chat_create import ChatCreate
    from ..models.chat_delivery_status_update import ChatDeliveryStatusUpdate
    from ..models.chat_disconnect import ChatDisconnect
    from ..models.chat_history_message import ChatHistoryMessage
    from ..models.chat_message_accepted import ChatMessageAccepted
    from ..models.chat_message_event import ChatMessageEvent
    from ..models.chat_reaction import ChatReaction
    from ..models.chat_typing import ChatTyping


class AsyncChatsResource(AsyncResource):
    """The chats service."""

    __slots__ = ()

    @overload
    async def connect(
        self,
        channel_id: str,
        body: ChatConnect | ChatConnectDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> ChatConnection: ...
    @overload
    async def connect(
        self,
        channel_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatConnectDict],
    ) -> ChatConnection: ...
    async def connect(
        self,
        channel_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> ChatConnection:
        """Connect a channel to an account.

        Opens the channel for an account and answers its `scope_id`, which all other calls need. To be repeated after every
        installation, as switching the integration off disconnects the channel.

        Args:
            channel_id: Id of the channel, given when it was registered.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{channel_id}/connect`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import connect_chat_channel as operation

        return await self._sender.send(
            operation.build(
                channel_id,
                one_of(body, fields, "connect", "channel_id"),
                date=date,
                content_md5=content_md5,
                x_signature=x_signature,
            )
        )

    @overload
    async def create(
        self,
        scope_id: str,
        body: ChatCreate | ChatCreateDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> Chat: ...
    @overload
    async def create(
        self,
        scope_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatCreateDict],
    ) -> Chat: ...
    async def create(
        self,
        scope_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> Chat:
        """Create a chat.

        Creates a chat before its first message, so that no incoming lead is made. A chat that exists under this
        `conversation_id` is answered as it is. It stays invisible until it has a message.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{scope_id}/chats`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import create_chat as operation

        return await self._sender.send(
            operation.build(
                scope_id, one_of(body, fields, "create", "scope_id"), date=date, content_md5=content_md5, x_signature=x_signature
            )
        )

    @overload
    async def disconnect(
        self,
        channel_id: str,
        body: ChatDisconnect | ChatDisconnectDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> None: ...
    @overload
    async def disconnect(
        self,
        channel_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatDisconnectDict],
    ) -> None: ...
    async def disconnect(
        self,
        channel_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> None:
        """Disconnect a channel from an account.

        Closes the channel for an account, which ends its hooks. The request has a body although it is a DELETE.

        Args:
            channel_id: Id of the channel, given when it was registered.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `DELETE /v2/origin/custom/{channel_id}/disconnect`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import disconnect_chat_channel as operation

        await self._sender.send(
            operation.build(
                channel_id,
                one_of(body, fields, "disconnect", "channel_id"),
                date=date,
                content_md5=content_md5,
                x_signature=x_signature,
            )
        )

    def get_history(
        self,
        scope_id: str,
        conversation_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        cursor: str | None = None,
        progress: bool = False,
    ) -> AsyncList[ChatHistoryMessage]:
        """Read the messages of a chat.

        Messages of one chat; none when the chat does not exist. The list is not inside `_embedded`.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            conversation_id: Id of the chat in the chats service.
            offset: How many messages to skip.
            limit: Messages on a page, 50 at most.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /v2/origin/custom/{scope_id}/chats/{conversation_id}/history`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import get_chat_history as operation

        request = operation.build(
            scope_id, conversation_id, offset=offset, limit=limit, date=date, content_md5=content_md5, x_signature=x_signature
        )
        return AsyncList(self._sender, request, cursor, progress=progress)

    @overload
    async def send_message(
        self,
        scope_id: str,
        body: ChatMessageEvent | ChatMessageEventDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> ChatMessageAccepted: ...
    @overload
    async def send_message(
        self,
        scope_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatMessageEventDict],
    ) -> ChatMessageAccepted: ...
    async def send_message(
        self,
        scope_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> ChatMessageAccepted:
        """Send, import or edit a message or a comment.

        Adds a message of the client, or one that a manager or a bot sent outside, or edits one. The chat is created when
        there is none. A message with `post` is a comment. The message shows once the service has worked on it.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{scope_id}`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import send_chat_message as operation

        return await self._sender.send(
            operation.build(
                scope_id,
                one_of(body, fields, "send_message", "scope_id"),
                date=date,
                content_md5=content_md5,
                x_signature=x_signature,
            )
        )

    @overload
    async def react(
        self,
        scope_id: str,
        body: ChatReaction | ChatReactionDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> None: ...
    @overload
    async def react(
        self,
        scope_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatReactionDict],
    ) -> None: ...
    async def react(
        self,
        scope_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> None:
        """React to a message.

        Sets or takes back a reaction to one message; `NotFoundError` when there is none.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{scope_id}/react`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import send_reaction as operation

        await self._sender.send(
            operation.build(
                scope_id, one_of(body, fields, "react", "scope_id"), date=date, content_md5=content_md5, x_signature=x_signature
            )
        )

    @overload
    async def send_typing(
        self,
        scope_id: str,
        body: ChatTyping | ChatTypingDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> None: ...
    @overload
    async def send_typing(
        self,
        scope_id: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatTypingDict],
    ) -> None: ...
    async def send_typing(
        self,
        scope_id: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> None:
        """Show that the client is typing.

        Shows for some seconds that the client writes something.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{scope_id}/typing`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import send_typing as operation

        await self._sender.send(
            operation.build(
                scope_id,
                one_of(body, fields, "send_typing", "scope_id"),
                date=date,
                content_md5=content_md5,
                x_signature=x_signature,
            )
        )

    @overload
    async def update_delivery_status(
        self,
        scope_id: str,
        msgid: str,
        body: ChatDeliveryStatusUpdate | ChatDeliveryStatusUpdateDict,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
    ) -> None: ...
    @overload
    async def update_delivery_status(
        self,
        scope_id: str,
        msgid: str,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Unpack[ChatDeliveryStatusUpdateDict],
    ) -> None: ...
    async def update_delivery_status(
        self,
        scope_id: str,
        msgid: str,
        body: Any = None,
        *,
        date: str | None = None,
        content_md5: str | None = None,
        x_signature: str | None = None,
        **fields: Any,
    ) -> None:
        """Say whether a message arrived.

        Sets the delivery status of one message; `NotFoundError` when there is none.

        Args:
            scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
            msgid: Id of the message in the chats service.
            body: What to send.
            fields: Its fields by name, in place of `body`.
            date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer
                sets it.
            content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
                demands it; the signer sets it.
            x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.

        `POST /v2/origin/custom/{scope_id}/{msgid}/delivery_status`, see https://www.amocrm.ru/developers/content/chats/chat-api-reference
        """
        from ..operations import update_message_delivery_status as operation

        await self._sender.send(
            operation.build(
                scope_id,
                msgid,
                one_of(body, fields, "update_delivery_status", "scope_id, msgid"),
                date=date,
                content_md5=content_md5,
                x_signature=x_signature,
            )
        )
