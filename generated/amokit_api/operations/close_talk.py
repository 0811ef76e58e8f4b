# Written by `make generate` from spec/; do not edit.
"""Close a conversation. `POST /api/v4/talks/{id}/close`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import TalkCloseDict
    from ..models.talk_close import TalkClose

_SENT: ModelDecoder[TalkClose] = ModelDecoder("talk_close", "TalkClose")


def build(id: int, body: TalkClose | TalkCloseDict) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "close_talk", _SENT)
    return Request(
        operation="close_talk",
        method="POST",
        path=f"/api/v4/talks/{path_segment('id', id)}/close",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
