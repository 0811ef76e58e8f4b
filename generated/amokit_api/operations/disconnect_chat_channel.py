# Written by `make generate` from spec/; do not edit.
"""Disconnect a channel from an account. `DELETE /v2/origin/custom/{channel_id}/disconnect`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatDisconnectDict
    from ..models.chat_disconnect import ChatDisconnect

_SENT: ModelDecoder[ChatDisconnect] = ModelDecoder("chat_disconnect", "ChatDisconnect")


def build(
    channel_id: str,
    body: ChatDisconnect | ChatDisconnectDict,
    *,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[None]:
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
    given = to_model(body, "disconnect_chat_channel", _SENT)
    return Request(
        operation="disconnect_chat_channel",
        method="DELETE",
        path=f"/v2/origin/custom/{path_segment('channel_id', channel_id)}/disconnect",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("Date", date), ("Content-MD5", content_md5), ("X-Signature", x_signature)),
        host="amojo",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
