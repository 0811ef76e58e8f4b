# Written by `make generate` from spec/; do not edit.
"""Update one customer. `PATCH /api/v4/customers/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CustomerUpdateDict
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated

_RESULT: ModelDecoder[CustomerUpdated] = ModelDecoder("customer_updated", "CustomerUpdated")
_SENT: ModelDecoder[CustomerUpdate] = ModelDecoder("customer_update", "CustomerUpdate")


def build(id: int, body: CustomerUpdate | CustomerUpdateDict) -> Request[CustomerUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_customer", _SENT)
    return Request(
        operation="update_customer",
        method="PATCH",
        path=f"/api/v4/customers/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CustomerUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
