# Written by `make generate` from spec/; do not edit.
"""List customer statuses. `GET /api/v4/customers/statuses`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus

_RESULT: ModelDecoder[CustomerStatus] = ModelDecoder("customer_status", "CustomerStatus")


def build() -> Request[PageData[CustomerStatus]]:
    """The request."""
    return Request(
        operation="list_customer_statuses", method="GET", path="/api/v4/customers/statuses", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> PageData[CustomerStatus]:
    """What a successful response holds."""
    return response.page(_RESULT, "statuses")
