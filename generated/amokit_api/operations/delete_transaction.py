# Written by `make generate` from spec/; do not edit.
"""Delete one transaction. `DELETE /api/v4/customers/transactions/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_transaction",
        method="DELETE",
        path=f"/api/v4/customers/transactions/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
