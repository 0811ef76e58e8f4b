# Written by `make generate` from spec/; do not edit.
"""React to a message. `POST /v2/origin/custom/{scope_id}/react`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatReactionDict
    from ..models.chat_reaction import ChatReaction

_SENT: ModelDecoder[ChatReaction] = ModelDecoder("chat_reaction", "ChatReaction")


def build(
    scope_id: str,
    body: ChatReaction | ChatReactionDict,
    *,
    date: str | None = None,
    content_md5: str | None = None,
    x_signature: str | None = None,
) -> Request[None]:
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
    given = to_model(body, "send_reaction", _SENT)
    return Request(
        operation="send_reaction",
        method="POST",
        path=f"/v2/origin/custom/{path_segment('scope_id', scope_id)}/react",
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
