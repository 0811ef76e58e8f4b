# Written by `make generate` from spec/; do not edit.
"""Send a message into a conversation. `POST /api/v4/talks/{talk_id}/send_message`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import TalkMessageSendDict
    from ..models.talk_message_send import TalkMessageSend
    from ..models.talk_message_sent import TalkMessageSent

_RESULT: ModelDecoder[TalkMessageSent] = ModelDecoder("talk_message_sent", "TalkMessageSent")
_SENT: ModelDecoder[TalkMessageSend] = ModelDecoder("talk_message_send", "TalkMessageSend")


def build(talk_id: int, body: TalkMessageSend | TalkMessageSendDict) -> Request[TalkMessageSent]:
    """The request.

    Args:
        talk_id: Id of the conversation.
        body: What to send.
    """
    given = to_model(body, "send_talk_message", _SENT)
    return Request(
        operation="send_talk_message",
        method="POST",
        path=f"/api/v4/talks/{path_segment('talk_id', talk_id)}/send_message",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> TalkMessageSent:
    """What a successful response holds."""
    return response.one(_RESULT)
