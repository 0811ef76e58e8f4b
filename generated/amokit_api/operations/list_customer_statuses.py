# Written by `make generate` from spec/; do not edit.
"""List customer statuses. `GET /api/v4/customers/statuses`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus

_RESULT: Ref[CustomerStatus] = Ref("customer_status", "CustomerStatus")


def build() -> Request[PageData[CustomerStatus]]:
    """The request."""
    return Request(
        operation="list_customer_statuses", method="GET", path="/api/v4/customers/statuses", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> PageData[CustomerStatus]:
    """What a successful answer means."""
    return answer.page(_RESULT, "statuses")
