# Written by `make generate` from spec/; do not edit.
"""Continue a bot that waits for a widget. `POST /api/v4/{bot_type}/{bot_id}/continue/{continue_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write

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
        path=f"/api/v4/{path_segment('bot_type', bot_type)}/{path_segment('bot_id', bot_id)}/continue/{path_segment('continue_id', continue_id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
