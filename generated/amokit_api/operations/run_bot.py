# Written by `make generate` from spec/; do not edit.
"""Run a salesbot for one entity. `POST /api/v4/bots/{id}/run`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment

if TYPE_CHECKING:
    from ..models.bot_run import BotRun


def build(id: int, body: BotRun) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="run_bot", method="POST", path=f"/api/v4/bots/{segment('id', id)}/run", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
