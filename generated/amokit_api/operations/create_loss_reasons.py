# Written by `make generate` from spec/; do not edit.
"""Create loss reasons. `POST /api/v4/leads/loss_reasons`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason
    from ..models.loss_reason_create import LossReasonCreate

_RESULT: Ref[LossReason] = Ref("loss_reason", "LossReason")


def build(items: Iterable[LossReasonCreate]) -> Request[builtins.list[LossReason]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="create_loss_reasons", method="POST", path="/api/v4/leads/loss_reasons", parse=parse, body=batch_body(items)
    )


def parse(answer: Answer) -> builtins.list[LossReason]:
    """What a successful answer means."""
    return answer.many(_RESULT, "loss_reasons")
