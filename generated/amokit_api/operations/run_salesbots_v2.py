# Written by `make generate` from spec/; do not edit.
"""Run salesbots, the old way. `POST /api/v2/salesbot/run`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import BotsRunV2Dict
    from ..models.bots_run_v2 import BotsRunV2

_SENT: ModelDecoder[BotsRunV2] = ModelDecoder("bots_run_v2", "BotsRunV2")


def build(items: Iterable[BotsRunV2 | BotsRunV2Dict]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="run_salesbots_v2", method="POST", path="/api/v2/salesbot/run", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
