# Written by `make generate` from spec/; do not edit.
"""Update one loss reason. `PATCH /api/v4/leads/loss_reasons/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason
    from ..models.loss_reason_update import LossReasonUpdate

_RESULT: Ref[LossReason] = Ref("loss_reason", "LossReason")


def build(id: int, body: LossReasonUpdate) -> Request[LossReason]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_loss_reason",
        method="PATCH",
        path=f"/api/v4/leads/loss_reasons/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> LossReason:
    """What a successful answer means."""
    return answer.one(_RESULT)
