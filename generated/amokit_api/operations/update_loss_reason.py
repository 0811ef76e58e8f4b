# Written by `make generate` from spec/; do not edit.
"""Update one loss reason. `PATCH /api/v4/leads/loss_reasons/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import LossReasonUpdateDict
    from ..models.loss_reason import LossReason
    from ..models.loss_reason_update import LossReasonUpdate

_RESULT: ModelDecoder[LossReason] = ModelDecoder("loss_reason", "LossReason")
_SENT: ModelDecoder[LossReasonUpdate] = ModelDecoder("loss_reason_update", "LossReasonUpdate")


def build(id: int, body: LossReasonUpdate | LossReasonUpdateDict) -> Request[LossReason]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_loss_reason", _SENT)
    return Request(
        operation="update_loss_reason",
        method="PATCH",
        path=f"/api/v4/leads/loss_reasons/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> LossReason:
    """What a successful response holds."""
    return response.one(_RESULT)
