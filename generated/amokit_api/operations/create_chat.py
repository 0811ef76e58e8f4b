# Written by `make generate` from spec/; do not edit.
"""Create a chat. `POST /v2/origin/custom/{scope_id}/chats`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatCreateDict
    from ..models.chat import Chat
    from ..models.chat_create import ChatCreate

_RESULT: ModelDecoder[Chat] = ModelDecoder("chat", "Chat")
_SENT: ModelDecoder[ChatCreate] = ModelDecoder("chat_create", "ChatCreate")


def build(
    scope_id: str,
    body: ChatCreate | ChatCreateDict,
    *,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[Chat]:
    """The request.

    Args:
        scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
        body: What to send.
        date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer sets
            it.
        content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
            demands it; the signer sets it.
        x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.
    """
    given = to_model(body, "create_chat", _SENT)
    return Request(
        operation="create_chat",
        method="POST",
        path=f"/v2/origin/custom/{path_segment('scope_id', scope_id)}/chats",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("Date", date), ("Content-MD5", content_md5), ("X-Signature", x_signature)),
        host="amojo",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Chat:
    """What a successful response holds."""
    return response.one(_RESULT)
