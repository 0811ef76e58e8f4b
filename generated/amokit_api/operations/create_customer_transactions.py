# Written by `make generate` from spec/; do not edit.
"""Create transactions of one customer. `POST /api/v4/customers/{customer_id}/transactions`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import TransactionCreateDict
    from ..models.transaction_create import TransactionCreate
    from ..models.transaction_created import TransactionCreated

_RESULT: ModelDecoder[TransactionCreated] = ModelDecoder("transaction_created", "TransactionCreated")
_SENT: ModelDecoder[TransactionCreate] = ModelDecoder("transaction_create", "TransactionCreate")


def build(
    customer_id: int, items: Iterable[TransactionCreate | TransactionCreateDict], *, accrue_bonus: bool | None = None
) -> Request[builtins.list[TransactionCreated]]:
    """The request.

    Args:
        customer_id: Id of the customer.
        items: What to send.
        accrue_bonus: Whether the customer gets bonus points for it.
    """
    pairs: Pairs = []
    add(pairs, "accrue_bonus", accrue_bonus, "bracket", words=True)
    given = to_batch(items, _SENT)
    return Request(
        operation="create_customer_transactions",
        method="POST",
        path=f"/api/v4/customers/{path_segment('customer_id', customer_id)}/transactions",
        parse=parse,
        query=encode(pairs),
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[TransactionCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "transactions")
