"""`ChatChannel`: the client of one channel of the chats service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

import httpx
from amokit_api.resource import explained_call

from ..transport.options import SharedOptions
from . import requests
from .connection import Connection, Sender, amojo_id_of
from .requests import DeliveryError, Message, SentMessage

if TYPE_CHECKING:
    from typing import Self

    from amokit_api.lists.page import Page
    from amokit_api.models import Chat, ChatClient, ChatHistoryMessage, ChatMember

    from ..client import AmoCRM
    from ..webhooks import Delivery


class ChatChannel:
    """A channel, which serves any number of accounts.

    Its requests are signed with its secret and carry no token. Safe to share among threads. Close it, or use it in a `with`
    block.

    Args:
        channel_id: Id of the channel, given when it was registered.
        secret: Its secret.
        domain: Zone of the accounts: the service is at `amojo.` in it.
        base_url: Another address of the service, of a sandbox or a proxy.
        transport: Innermost httpx transport, for tests and special connections.
        options: What clients take besides; see `amokit.transport.options.SharedOptions`.

    Raises:
        ArgumentError, UntrustedHostError: An argument cannot be used.
    """

    @explained_call()
    def __init__(
        self,
        channel_id: str,
        secret: str,
        *,
        domain: str = "amocrm.ru",
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        **options: Unpack[SharedOptions],
    ) -> None:
        self._connection = Connection(channel_id, secret, domain, base_url, options, "ChatChannel")
        del secret  # this frame may be part of an error's traceback
        self._sender = Sender(self._connection, transport)

    def __repr__(self) -> str:
        return f"ChatChannel({self._connection.channel_id!r})"

    def connect(
        self, account: str | AmoCRM, *, title: str | None = None, is_time_window_disabled: bool | None = None
    ) -> ChatScope:
        """Connects the channel to an account; to be done after each installation. Hooks come in version 2.

        Args:
            account: `amojo_id` of the account, or the account's client, which is asked for it.
            title: Name to show in the account; that of the channel when not given.
            is_time_window_disabled: Whether to lift the time window of the channel.

        Raises:
            ForbiddenError: The secret is another, or this machine's clock is wrong by 15 minutes.
        """
        amojo_id = account if isinstance(account, str) else amojo_id_of(account.account.get(with_=["amojo_id"]))
        connected = self._sender.send(self._connection.connect(amojo_id, title, is_time_window_disabled))
        return ChatScope(self._sender, connected.scope_id)

    def scope(self, amojo_id: str) -> ChatScope:
        """The connection to an account that was connected before; nothing is sent."""
        return ChatScope(self._sender, self._connection.scope_id(amojo_id))

    def disconnect(self, amojo_id: str) -> None:
        """Disconnects the channel from an account. Raises NotFoundError where it is not connected."""
        self._sender.send(self._connection.disconnect(amojo_id))

    def check_hook(self, body: bytes, signature: str | None) -> None:
        """Checks the header `X-Signature` of a hook against its body, as it came. Raises HookSignatureError."""
        self._connection.signature.check_hook(body, signature)

    def parse_hook(self, body: bytes, headers: Mapping[str, str]) -> Delivery:
        """Checks a hook of the channel, then reads it.

        Args:
            body: The body, exactly as it came.
            headers: The headers of the request, in any case; `X-Signature` is needed.

        Returns:
            One event: `ChatMessageSentEvent`, `ChatTypingEvent` or `ChatReactionEvent` of `amokit.webhooks`; what is not known is
            an `UnknownEvent`.

        Raises:
            HookSignatureError: It is forged, or of another channel; nothing was parsed.
            MalformedHookError, HookTooLargeError: See `amokit.webhooks.parse`.
        """
        return self._connection.parse_hook(body, headers)

    def close(self) -> None:
        """Closes the connections."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class ChatScope:
    """A channel that is connected to an account: its chats and messages.

    Attributes:
        scope_id: Id of the connection.
    """

    def __init__(self, sender: Sender, scope_id: str) -> None:
        self._sender = sender
        self.scope_id = scope_id

    def __repr__(self) -> str:
        return f"ChatScope({self.scope_id!r})"

    def send(
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
        """Adds a message to a chat, which is made where there is none.

        Args:
            message: A text, or a message of `amokit.chats.messages`.
            conversation_id: Your id of the chat.
            sender: The client; for messages from the account a user or the bot, with `ref_id`.
            receiver: The client, for messages from the account.
            msgid: Your id of the message; a new one when not given.
            at: When it was sent; now when not given.
            silent: True for imports: makes no incoming lead and no notification.
            source: Your id of the source that it comes from.
            reply_to: Your id of the message that it answers.
            conversation_ref_id: Id of a chat in the chats service, to join one that was started in the account.

        Raises:
            BadRequestError: The message lacks something. ForbiddenError, NotFoundError: see `connect`.
        """
        return self._sender.send(
            requests.send(
                *(self.scope_id, message, conversation_id, sender, receiver, msgid, at, silent, source),
                *(reply_to, conversation_ref_id),
            )
        )

    def edit(
        self,
        message: Message,
        *,
        conversation_id: str,
        msgid: str | None = None,
        id: str | None = None,
        at: datetime | None = None,
    ) -> SentMessage:
        """Changes a message; comments cannot be changed.

        Args:
            message: Its new content.
            conversation_id: Your id of the chat.
            msgid: Your id of the message; together with `id`, your new id of it.
            id: Its id in the chats service.
            at: When it was changed; now when not given.

        Raises:
            NotFoundError: There is no such message.
        """
        return self._sender.send(requests.edit(self.scope_id, message, conversation_id, msgid, id, at))

    def set_delivery_status(
        self,
        id: str,
        status: Literal["delivered", "read", "failed"],
        *,
        error_code: DeliveryError | None = None,
        error: str | None = None,
    ) -> None:
        """Says whether a message of the account arrived.

        Args:
            id: Its id in the chats service.
            status: What became of it.
            error_code: Why it failed: 901 deleted by the user, 902 channel is off, 903 server error, 904 chat cannot be opened,
                905 other.
            error: Text for the user; required for 905.

        Raises:
            NotFoundError: There is no such message.
        """
        self._sender.send(requests.delivery(self.scope_id, id, status, error_code, error))

    def send_typing(self, conversation_id: str, user_id: str, *, seconds: float | None = None) -> None:
        """Shows for some seconds, 5 when not given, that the client is typing."""
        self._sender.send(requests.typing(self.scope_id, conversation_id, user_id, seconds))

    def react(
        self,
        conversation_id: str,
        user_id: str,
        emoji: str | None,
        *,
        msgid: str | None = None,
        id: str | None = None,
        ref_id: str | None = None,
    ) -> None:
        """Sets a reaction to a message.

        Args:
            conversation_id: Your id of the chat.
            user_id: Your id of who reacts.
            emoji: The reaction; None takes it back.
            msgid: Your id of the message.
            id: Or its id in the chats service.
            ref_id: Id of a manager in the chats service.

        Raises:
            NotFoundError: There is no such message.
        """
        self._sender.send(requests.reaction(self.scope_id, conversation_id, user_id, emoji, msgid, id, ref_id))

    def history(self, chat_id: str) -> Page[ChatHistoryMessage]:
        """The messages of a chat, by its id in the chats service, page by page."""
        from amokit_api.lists.page import open_page

        return open_page(self._sender, requests.history(self.scope_id, chat_id))

    def create_chat(self, conversation_id: str, user: ChatClient, *, source: str | None = None) -> Chat:
        """Makes a chat before its first message, so that no incoming lead is made; gives the one that is there.

        Args:
            conversation_id: Your id of the chat.
            user: The client.
            source: Your id of the source that it comes from.
        """
        return self._sender.send(requests.create(self.scope_id, conversation_id, user, source))
