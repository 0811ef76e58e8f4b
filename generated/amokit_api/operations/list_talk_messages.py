# Written by `make generate` from spec/; do not edit.
"""List messages of a conversation. `GET /api/v4/talks/{talk_id}/messages`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TalkMessagesFilterDict
    from ..models.talk_message import TalkMessage
    from ..models.talk_messages_filter import TalkMessagesFilter

_RESULT: ModelDecoder[TalkMessage] = ModelDecoder("talk_message", "TalkMessage")
_FILTER: ModelDecoder[TalkMessagesFilter] = ModelDecoder("talk_messages_filter", "TalkMessagesFilter")


def build(
    talk_id: int,
    *,
    filter: TalkMessagesFilter | TalkMessagesFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[TalkMessage]]:
    """The request.

    Args:
        talk_id: Id of the conversation.
        filter: What to select; fields of `TalkMessagesFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_talk_messages",
        method="GET",
        path=f"/api/v4/talks/{path_segment('talk_id', talk_id)}/messages",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[TalkMessage]:
    """What a successful response holds."""
    return response.page(_RESULT, "messages")
