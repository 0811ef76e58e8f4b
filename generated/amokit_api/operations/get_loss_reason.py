# Written by `make generate` from spec/; do not edit.
"""Get one loss reason. `GET /api/v4/leads/loss_reasons/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason

_RESULT: Ref[LossReason] = Ref("loss_reason", "LossReason")


def build(id: int) -> Request[LossReason]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_loss_reason",
        method="GET",
        path=f"/api/v4/leads/loss_reasons/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> LossReason:
    """What a successful answer means."""
    return answer.one(_RESULT)
