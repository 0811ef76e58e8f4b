# Written by `make generate` from spec/; do not edit.
"""Delete one transaction. `DELETE /api/v4/customers/transactions/{id}`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_transaction",
        method="DELETE",
        path=f"/api/v4/customers/transactions/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
