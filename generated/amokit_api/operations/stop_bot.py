# Written by `make generate` from spec/; do not edit.
"""Stop a salesbot for one lead. `POST /api/v4/bots/{id}/stop`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment

if TYPE_CHECKING:
    from ..models.bot_stop import BotStop


def build(id: int, body: BotStop) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="stop_bot", method="POST", path=f"/api/v4/bots/{segment('id', id)}/stop", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
