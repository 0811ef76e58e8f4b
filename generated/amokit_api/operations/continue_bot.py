# Written by `make generate` from spec/; do not edit.
"""Continue a bot that waits for a widget. `POST /api/v4/{bot_type}/{bot_id}/continue/{continue_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment

if TYPE_CHECKING:
    from ..models.widget_continue import WidgetContinue


def build(bot_type: Literal["salesbot", "marketingbot"], bot_id: int, continue_id: int, body: WidgetContinue) -> Request[None]:
    """The request.

    Args:
        bot_type: Kind of bot.
        bot_id: Id of the bot.
        continue_id: Id of the waiting step.
        body: What to send.
    """
    return Request(
        operation="continue_bot",
        method="POST",
        path=f"/api/v4/{segment('bot_type', bot_type)}/{segment('bot_id', bot_id)}/continue/{segment('continue_id', continue_id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
