# Written by `make generate` from spec/; do not edit.
"""Run salesbots for many entities. `POST /api/v4/bots/run`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import BotsRunDict
    from ..models.bots_run import BotsRun

_SENT: ModelDecoder[BotsRun] = ModelDecoder("bots_run", "BotsRun")


def build(items: Iterable[BotsRun | BotsRunDict]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(operation="run_bots", method="POST", path="/api/v4/bots/run", parse=parse, given=given, body=batch_body(given))


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
