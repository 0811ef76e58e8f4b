# Written by `make generate` from spec/; do not edit.
"""Stop a salesbot for one lead. `POST /api/v4/bots/{id}/stop`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import BotStopDict
    from ..models.bot_stop import BotStop

_SENT: ModelDecoder[BotStop] = ModelDecoder("bot_stop", "BotStop")


def build(id: int, body: BotStop | BotStopDict) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "stop_bot", _SENT)
    return Request(
        operation="stop_bot",
        method="POST",
        path=f"/api/v4/bots/{path_segment('id', id)}/stop",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
