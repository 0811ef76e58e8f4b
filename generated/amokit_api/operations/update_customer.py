# Written by `make generate` from spec/; do not edit.
"""Update one customer. `PATCH /api/v4/customers/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated

_RESULT: ModelDecoder[CustomerUpdated] = ModelDecoder("customer_updated", "CustomerUpdated")


def build(id: int, body: CustomerUpdate) -> Request[CustomerUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_customer",
        method="PATCH",
        path=f"/api/v4/customers/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> CustomerUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
