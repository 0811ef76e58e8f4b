# Written by `make generate` from spec/; do not edit.
"""Say whether a message arrived. `POST /v2/origin/custom/{scope_id}/{msgid}/delivery_status`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatDeliveryStatusUpdateDict
    from ..models.chat_delivery_status_update import ChatDeliveryStatusUpdate

_SENT: ModelDecoder[ChatDeliveryStatusUpdate] = ModelDecoder("chat_delivery_status_update", "ChatDeliveryStatusUpdate")


def build(
    scope_id: str,
    msgid: str,
    body: ChatDeliveryStatusUpdate | ChatDeliveryStatusUpdateDict,
    *,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[None]:
    """The request.

    Args:
        scope_id: Id of the connection, the channel's id and the account's chat id with `_` between.
        msgid: Id of the message in the chats service.
        body: What to send.
        date: Time of the request (RFC 2822), part of what is signed; valid 15 minutes. The server demands it; the signer sets
            it.
        content_md5: MD5 of the exact bytes of the body, of no bytes for a GET, in small hexadecimal letters. The server
            demands it; the signer sets it.
        x_signature: Signature of the request in small hexadecimal letters. The server demands it; the signer sets it.
    """
    given = to_model(body, "update_message_delivery_status", _SENT)
    return Request(
        operation="update_message_delivery_status",
        method="POST",
        path=f"/v2/origin/custom/{path_segment('scope_id', scope_id)}/{path_segment('msgid', msgid)}/delivery_status",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("Date", date), ("Content-MD5", content_md5), ("X-Signature", x_signature)),
        host="amojo",
        signed=False,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
