# Written by `make generate` from spec/; do not edit.
"""Get one transaction. `GET /api/v4/customers/transactions/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.transaction import Transaction

_RESULT: Ref[Transaction] = Ref("transaction", "Transaction")


def build(id: int) -> Request[Transaction]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_transaction",
        method="GET",
        path=f"/api/v4/customers/transactions/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> Transaction:
    """What a successful answer means."""
    return answer.one(_RESULT)
