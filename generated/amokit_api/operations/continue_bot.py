# Written by `make generate` from spec/; do not edit.
"""Continue a bot that waits for a widget. `POST /api/v4/{bot_type}/{bot_id}/continue/{continue_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import WidgetContinueDict
    from ..models.widget_continue import WidgetContinue

_SENT: ModelDecoder[WidgetContinue] = ModelDecoder("widget_continue", "WidgetContinue")


def build(
    bot_type: Literal["salesbot", "marketingbot"], bot_id: int, continue_id: int, body: WidgetContinue | WidgetContinueDict
) -> Request[None]:
    """The request.

    Args:
        bot_type: Kind of bot.
        bot_id: Id of the bot.
        continue_id: Id of the waiting step.
        body: What to send.
    """
    given = to_model(body, "continue_bot", _SENT)
    return Request(
        operation="continue_bot",
        method="POST",
        path=f"/api/v4/{path_segment('bot_type', bot_type)}/{path_segment('bot_id', bot_id)}/continue/{path_segment('continue_id', continue_id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
