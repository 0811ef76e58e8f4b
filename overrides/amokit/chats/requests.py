"""The requests of a connected channel, without I/O, by the operations of the description."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from amokit_api.errors import ArgumentError, UnreadableBodyError
from amokit_api.http.request import Request
from amokit_api.models import (
    ChatCreate,
    ChatDeliveryStatusUpdate,
    ChatMessageCreate,
    ChatMessageEvent,
    ChatMessagePayload,
    ChatQuotedMessage,
    ChatReaction,
    ChatReactionUser,
    ChatReply,
    ChatSource,
    ChatTyping,
    ChatTypingSender,
)
from amokit_api.operations import (
    create_chat,
    get_chat_history,
    send_chat_message,
    send_reaction,
    send_typing,
    update_message_delivery_status,
)
from amokit_api.types import UNSET

if TYPE_CHECKING:
    from amokit_api.http.response import ApiResponse, PageData
    from amokit_api.models import Chat, ChatClient, ChatHistoryMessage, ChatMember

DeliveryError = Literal[901, 902, 903, 904, 905]
Message = ChatMessageCreate | str


@dataclass(frozen=True)
class SentMessage:
    """A message that the service has taken. The answer names the ids the other way round.

    Attributes:
        id: Its id in the chats service; delivery statuses and reactions take it.
        msgid: Your id of it.
        conversation_id: Your id of the chat.
        sender_id: Id of the sender.
        receiver_id: Id of the receiver; None for messages of the client.
    """

    id: str
    msgid: str | None
    conversation_id: str | None
    sender_id: str | None
    receiver_id: str | None


def _sent(response: ApiResponse) -> SentMessage:
    ids: Any = send_chat_message.parse(response).new_message
    own = getattr(ids, "msgid", None)
    if not isinstance(own, str):
        raise UnreadableBodyError("the body lacks the ids of the message", response.status, response.request, response.content)
    return SentMessage(own, *(_text(each) for each in (ids.ref_id, ids.conversation_id, ids.sender_id, ids.receiver_id)))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _times(at: datetime | None) -> dict[str, Any]:
    if at is not None and at.tzinfo is None:
        raise ArgumentError("at has no time zone; use for instance datetime.now(UTC)")
    seconds = time.time() if at is None else at.timestamp()
    return {"timestamp": int(seconds), "msec_timestamp": int(seconds * 1000)}


def _content(message: Message) -> ChatMessageCreate:
    return ChatMessageCreate(type="text", text=message) if isinstance(message, str) else message


def _event(scope_id: str, kind: Literal["new_message", "edit_message"], payload: ChatMessagePayload) -> Request[SentMessage]:
    request: Any = send_chat_message.build(scope_id, ChatMessageEvent(event_type=kind, payload=payload))
    sent: Request[SentMessage] = request._replace(parse=_sent)
    return sent


def send(
    scope_id: str,
    message: Message,
    conversation_id: str,
    sender: ChatMember,
    receiver: ChatMember | None,
    msgid: str | None,
    at: datetime | None,
    silent: bool | None,
    source: str | None,
    reply_to: str | None,
    conversation_ref_id: str | None,
) -> Request[SentMessage]:
    """A new message."""
    payload = ChatMessagePayload(
        **_times(at),
        msgid=msgid or uuid.uuid4().hex,
        conversation_id=conversation_id,
        conversation_ref_id=conversation_ref_id or UNSET,
        sender=sender,
        receiver=receiver or UNSET,
        message=_content(message),
        silent=UNSET if silent is None else silent,
        source=ChatSource(external_id=source) if source else UNSET,
        reply_to=ChatReply(message=ChatQuotedMessage(msgid=reply_to)) if reply_to else UNSET,
    )
    return _event(scope_id, "new_message", payload)


def edit(
    scope_id: str, message: Message, conversation_id: str, msgid: str | None, id: str | None, at: datetime | None
) -> Request[SentMessage]:
    """Another content of a message."""
    if not msgid and not id:
        raise ArgumentError("say which message: msgid= is your id of it, id= that of the chats service")
    payload = ChatMessagePayload(
        **_times(at), msgid=msgid or UNSET, id=id or UNSET, conversation_id=conversation_id, message=_content(message)
    )
    return _event(scope_id, "edit_message", payload)


def delivery(
    scope_id: str, id: str, status: Literal["delivered", "read", "failed"], error_code: DeliveryError | None, error: str | None
) -> Request[None]:
    """Whether a message arrived."""
    codes: dict[str, Literal[1, 2, -1]] = {"delivered": 1, "read": 2, "failed": -1}
    if status not in codes:
        raise ArgumentError(f"a status is 'delivered', 'read' or 'failed', not {status!r}")
    if (status == "failed") != (error_code is not None):
        raise ArgumentError("error_code= is needed for 'failed', and for that only")
    if error_code == 905 and not error:
        raise ArgumentError("error code 905 needs error=, the text for the user")
    update = ChatDeliveryStatusUpdate(
        status_code=codes[status], error_code=UNSET if error_code is None else error_code, error=error or UNSET
    )
    return update_message_delivery_status.build(scope_id, id, update)


def typing(scope_id: str, conversation_id: str, user_id: str, seconds: float | None) -> Request[None]:
    """The client is typing."""
    duration = UNSET if seconds is None else int(seconds * 1000)
    body = ChatTyping(conversation_id=conversation_id, sender=ChatTypingSender(id=user_id), duration_ms=duration)
    return send_typing.build(scope_id, body)


def reaction(
    scope_id: str, conversation_id: str, user_id: str, emoji: str | None, msgid: str | None, id: str | None, ref_id: str | None
) -> Request[None]:
    """A reaction to a message; None takes it back."""
    if (msgid is None) == (id is None):
        raise ArgumentError("say which message, once: msgid= is your id of it, id= that of the chats service")
    body = ChatReaction(
        conversation_id=conversation_id,
        msgid=msgid or UNSET,
        id=id or UNSET,
        user=ChatReactionUser(id=user_id, ref_id=ref_id or UNSET),
        type="unreact" if emoji is None else "react",
        emoji=UNSET if emoji is None else emoji,
    )
    return send_reaction.build(scope_id, body)


def history(scope_id: str, chat_id: str) -> Request[PageData[ChatHistoryMessage]]:
    """The messages of a chat."""
    return get_chat_history.build(scope_id, chat_id)


def create(scope_id: str, conversation_id: str, user: ChatClient, source: str | None) -> Request[Chat]:
    """A chat before its first message."""
    external = ChatSource(external_id=source) if source else UNSET
    return create_chat.build(scope_id, ChatCreate(conversation_id=conversation_id, user=user, source=external))
