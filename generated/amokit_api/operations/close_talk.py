# Written by `make generate` from spec/; do not edit.
"""Close a conversation. `POST /api/v4/talks/{id}/close`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write

if TYPE_CHECKING:
    from ..models.talk_close import TalkClose


def build(id: int, body: TalkClose) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="close_talk",
        method="POST",
        path=f"/api/v4/talks/{path_segment('id', id)}/close",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
