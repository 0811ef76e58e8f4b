# Written by `make generate` from spec/; do not edit.
"""Delete one transaction of one customer. `DELETE /api/v4/customers/{customer_id}/transactions/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(customer_id: int, id: int) -> Request[None]:
    """The request.

    Args:
        customer_id: Id of the customer.
        id: Id of the object.
    """
    return Request(
        operation="delete_customer_transaction",
        method="DELETE",
        path=f"/api/v4/customers/{segment('customer_id', customer_id)}/transactions/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
