# Written by `make generate` from spec/; do not edit.
"""Get one customer status. `GET /api/v4/customers/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.customer_status import CustomerStatus

_RESULT: ModelDecoder[CustomerStatus] = ModelDecoder("customer_status", "CustomerStatus")


def build(id: int) -> Request[CustomerStatus]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_customer_status",
        method="GET",
        path=f"/api/v4/customers/statuses/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> CustomerStatus:
    """What a successful response holds."""
    return response.one(_RESULT)
