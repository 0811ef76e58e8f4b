# Written by `make generate` from spec/; do not edit.
"""Create loss reasons. `POST /api/v4/leads/loss_reasons`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import LossReasonCreateDict
    from ..models.loss_reason import LossReason
    from ..models.loss_reason_create import LossReasonCreate

_RESULT: ModelDecoder[LossReason] = ModelDecoder("loss_reason", "LossReason")
_SENT: ModelDecoder[LossReasonCreate] = ModelDecoder("loss_reason_create", "LossReasonCreate")


def build(items: Iterable[LossReasonCreate | LossReasonCreateDict]) -> Request[builtins.list[LossReason]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_loss_reasons",
        method="POST",
        path="/api/v4/leads/loss_reasons",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[LossReason]:
    """What a successful response holds."""
    return response.many(_RESULT, "loss_reasons")
