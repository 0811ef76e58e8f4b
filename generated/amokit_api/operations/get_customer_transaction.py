# Written by `make generate` from spec/; do not edit.
"""Get one transaction of one customer. `GET /api/v4/customers/{customer_id}/transactions/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.transaction import Transaction

_RESULT: ModelDecoder[Transaction] = ModelDecoder("transaction", "Transaction")


def build(customer_id: int, id: int) -> Request[Transaction]:
    """The request.

    Args:
        customer_id: Id of the customer.
        id: Id of the object.
    """
    return Request(
        operation="get_customer_transaction",
        method="GET",
        path=f"/api/v4/customers/{path_segment('customer_id', customer_id)}/transactions/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Transaction:
    """What a successful response holds."""
    return response.one(_RESULT)
