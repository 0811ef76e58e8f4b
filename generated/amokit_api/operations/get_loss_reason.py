# Written by `make generate` from spec/; do not edit.
"""Get one loss reason. `GET /api/v4/leads/loss_reasons/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason

_RESULT: ModelDecoder[LossReason] = ModelDecoder("loss_reason", "LossReason")


def build(id: int) -> Request[LossReason]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_loss_reason",
        method="GET",
        path=f"/api/v4/leads/loss_reasons/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> LossReason:
    """What a successful response holds."""
    return response.one(_RESULT)
