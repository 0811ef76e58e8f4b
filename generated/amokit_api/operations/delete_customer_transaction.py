# Written by `make generate` from spec/; do not edit.
"""Delete one transaction of one customer. `DELETE /api/v4/customers/{customer_id}/transactions/{id}`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(customer_id: int, id: int) -> Request[None]:
    """The request.

    Args:
        customer_id: Id of the customer.
        id: Id of the object.
    """
    return Request(
        operation="delete_customer_transaction",
        method="DELETE",
        path=f"/api/v4/customers/{path_segment('customer_id', customer_id)}/transactions/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
