# Written by `make generate` from spec/; do not edit.
"""Run salesbots for many entities. `POST /api/v4/bots/run`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.bots_run import BotsRun


def build(items: Iterable[BotsRun]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
    return Request(operation="run_bots", method="POST", path="/api/v4/bots/run", parse=parse, given=given, body=batch_body(given))


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
