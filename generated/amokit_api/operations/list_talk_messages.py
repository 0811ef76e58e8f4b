# Written by `make generate` from spec/; do not edit.
"""List messages of a conversation. `GET /api/v4/talks/{talk_id}/messages`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, add_filter, encode, segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.talk_message import TalkMessage
    from ..models.talk_messages_filter import TalkMessagesFilter

_RESULT: Ref[TalkMessage] = Ref("talk_message", "TalkMessage")
_FILTER: Ref[TalkMessagesFilter] = Ref("talk_messages_filter", "TalkMessagesFilter")


def build(
    talk_id: int, *, filter: TalkMessagesFilter | RawModel | None = None, page: int | None = None, limit: int | None = None
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
        path=f"/api/v4/talks/{segment('talk_id', talk_id)}/messages",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[TalkMessage]:
    """What a successful answer means."""
    return answer.page(_RESULT, "messages")
