# Written by `make generate` from spec/; do not edit.
"""List loss reasons. `GET /api/v4/leads/loss_reasons`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason

_RESULT: Ref[LossReason] = Ref("loss_reason", "LossReason")


def build() -> Request[PageData[LossReason]]:
    """The request."""
    return Request(operation="list_loss_reasons", method="GET", path="/api/v4/leads/loss_reasons", parse=parse, idempotent=True)


def parse(answer: Answer) -> PageData[LossReason]:
    """What a successful answer means."""
    return answer.page(_RESULT, "loss_reasons")
