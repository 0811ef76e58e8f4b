# Written by `make generate` from spec/; do not edit.
"""Close a conversation. `POST /api/v4/talks/{id}/close`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment

if TYPE_CHECKING:
    from ..models.talk_close import TalkClose


def build(id: int, body: TalkClose) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="close_talk", method="POST", path=f"/api/v4/talks/{segment('id', id)}/close", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
