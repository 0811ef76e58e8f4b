# Written by `make generate` from spec/; do not edit.
"""List the transactions of all customers. `GET /api/v4/customers/transactions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TransactionsFilterDict
    from ..models.transaction import Transaction
    from ..models.transactions_filter import TransactionsFilter

_RESULT: ModelDecoder[Transaction] = ModelDecoder("transaction", "Transaction")
_FILTER: ModelDecoder[TransactionsFilter] = ModelDecoder("transactions_filter", "TransactionsFilter")


def build(
    *,
    filter: TransactionsFilter | TransactionsFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[Transaction]]:
    """The request.

    Args:
        filter: What to select; fields of `TransactionsFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_transactions",
        method="GET",
        path="/api/v4/customers/transactions",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[Transaction]:
    """What a successful response holds."""
    return response.page(_RESULT, "transactions")
