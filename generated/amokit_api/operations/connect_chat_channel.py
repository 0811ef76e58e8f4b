# Written by `make generate` from spec/; do not edit.
"""Connect a channel to an account. `POST /v2/origin/custom/{channel_id}/connect`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatConnectDict
    from ..models.chat_connect import ChatConnect
    from ..models.chat_connection import ChatConnection

_RESULT: ModelDecoder[ChatConnection] = ModelDecoder("chat_connection", "ChatConnection")
_SENT: ModelDecoder[ChatConnect] = ModelDecoder("chat_connect", "ChatConnect")


def build(
    channel_id: str,
    body: ChatConnect | ChatConnectDict,
    *,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[ChatConnection]:
    """The request.

    Args:
        channel_id: Id of the channel, given when it was registered.
        body: What to send.
        date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer sets
            it.
        content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
            demands it; the signer sets it.
        x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.
    """
    given = to_model(body, "connect_chat_channel", _SENT)
    return Request(
        operation="connect_chat_channel",
        method="POST",
        path=f"/v2/origin/custom/{path_segment('channel_id', channel_id)}/connect",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("Date", date), ("Content-MD5", content_md5), ("X-Signature", x_signature)),
        host="amojo",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> ChatConnection:
    """What a successful response holds."""
    return response.one(_RESULT)
