# Written by `make generate` from spec/; do not edit.
"""Get one transaction of one customer. `GET /api/v4/customers/{customer_id}/transactions/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.transaction import Transaction

_RESULT: Ref[Transaction] = Ref("transaction", "Transaction")


def build(customer_id: int, id: int) -> Request[Transaction]:
    """The request.

    Args:
        customer_id: Id of the customer.
        id: Id of the object.
    """
    return Request(
        operation="get_customer_transaction",
        method="GET",
        path=f"/api/v4/customers/{segment('customer_id', customer_id)}/transactions/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> Transaction:
    """What a successful answer means."""
    return answer.one(_RESULT)
