# Written by `make generate` from spec/; do not edit.
"""Run a salesbot for one entity. `POST /api/v4/bots/{id}/run`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import BotRunDict
    from ..models.bot_run import BotRun

_SENT: ModelDecoder[BotRun] = ModelDecoder("bot_run", "BotRun")


def build(id: int, body: BotRun | BotRunDict) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "run_bot", _SENT)
    return Request(
        operation="run_bot",
        method="POST",
        path=f"/api/v4/bots/{path_segment('id', id)}/run",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
