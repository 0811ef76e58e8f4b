# Written by `make generate` from spec/; do not edit.
"""Get one customer status. `GET /api/v4/customers/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus

_RESULT: Ref[CustomerStatus] = Ref("customer_status", "CustomerStatus")


def build(id: int) -> Request[CustomerStatus]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_customer_status",
        method="GET",
        path=f"/api/v4/customers/statuses/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> CustomerStatus:
    """What a successful answer means."""
    return answer.one(_RESULT)
