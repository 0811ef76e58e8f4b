# Written by `make generate` from spec/; do not edit.
"""Run a salesbot for one entity. `POST /api/v4/bots/{id}/run`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write

if TYPE_CHECKING:
    from ..models.bot_run import BotRun


def build(id: int, body: BotRun) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="run_bot",
        method="POST",
        path=f"/api/v4/bots/{path_segment('id', id)}/run",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
