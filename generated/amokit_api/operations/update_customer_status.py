# Written by `make generate` from spec/; do not edit.
"""Update one customer status. `PATCH /api/v4/customers/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus
    from ..models.customer_status_update import CustomerStatusUpdate

_RESULT: Ref[CustomerStatus] = Ref("customer_status", "CustomerStatus")


def build(id: int, body: CustomerStatusUpdate) -> Request[CustomerStatus]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_customer_status",
        method="PATCH",
        path=f"/api/v4/customers/statuses/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> CustomerStatus:
    """What a successful answer means."""
    return answer.one(_RESULT)
