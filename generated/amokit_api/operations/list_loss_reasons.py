# Written by `make generate` from spec/; do not edit.
"""List loss reasons. `GET /api/v4/leads/loss_reasons`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.loss_reason import LossReason

_RESULT: ModelDecoder[LossReason] = ModelDecoder("loss_reason", "LossReason")


def build() -> Request[PageData[LossReason]]:
    """The request."""
    return Request(operation="list_loss_reasons", method="GET", path="/api/v4/leads/loss_reasons", parse=parse, idempotent=True)


def parse(response: ApiResponse) -> PageData[LossReason]:
    """What a successful response holds."""
    return response.page(_RESULT, "loss_reasons")
