# Written by `make generate` from spec/; do not edit.
"""Read the messages of a chat. `GET /v2/origin/custom/{scope_id}/chats/{conversation_id}/history`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode, headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.chat_history_message import ChatHistoryMessage

_RESULT: ModelDecoder[ChatHistoryMessage] = ModelDecoder("chat_history_message", "ChatHistoryMessage")


def build(
    scope_id: str,
    conversation_id: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[PageData[ChatHistoryMessage]]:
    """The request.

    Args:
        scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
        conversation_id: Id of the chat in the chats service.
        offset: How many messages to skip.
        limit: Messages on a page, 50 at most.
        date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer sets
            it.
        content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
            demands it; the signer sets it.
        x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.
    """
    pairs: Pairs = []
    add(pairs, "offset", offset)
    add(pairs, "limit", limit)
    return Request(
        operation="get_chat_history",
        method="GET",
        path=f"/v2/origin/custom/{path_segment('scope_id', scope_id)}/chats/{path_segment('conversation_id', conversation_id)}/history",
        parse=parse,
        query=encode(pairs),
        headers=headers(("Date", date), ("Content-MD5", content_md5), ("X-Signature", x_signature)),
        host="amojo",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[ChatHistoryMessage]:
    """What a successful response holds."""
    return response.page(_RESULT, "/messages", "offset")
