# Written by `make generate` from spec/; do not edit.
"""List the transactions of one customer. `GET /api/v4/customers/{customer_id}/transactions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import CustomerTransactionsFilterDict
    from ..models.customer_transactions_filter import CustomerTransactionsFilter
    from ..models.transaction import Transaction

_RESULT: ModelDecoder[Transaction] = ModelDecoder("transaction", "Transaction")
_FILTER: ModelDecoder[CustomerTransactionsFilter] = ModelDecoder("customer_transactions_filter", "CustomerTransactionsFilter")


def build(
    customer_id: int,
    *,
    filter: CustomerTransactionsFilter | CustomerTransactionsFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[Transaction]]:
    """The request.

    Args:
        customer_id: Id of the customer.
        filter: What to select; fields of `CustomerTransactionsFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_customer_transactions",
        method="GET",
        path=f"/api/v4/customers/{path_segment('customer_id', customer_id)}/transactions",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[Transaction]:
    """What a successful response holds."""
    return response.page(_RESULT, "transactions")
