# Written by `make generate` from spec/; do not edit.
"""Update one customer status. `PATCH /api/v4/customers/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CustomerStatusUpdateDict
    from ..models.customer_status import CustomerStatus
    from ..models.customer_status_update import CustomerStatusUpdate

_RESULT: ModelDecoder[CustomerStatus] = ModelDecoder("customer_status", "CustomerStatus")
_SENT: ModelDecoder[CustomerStatusUpdate] = ModelDecoder("customer_status_update", "CustomerStatusUpdate")


def build(id: int, body: CustomerStatusUpdate | CustomerStatusUpdateDict) -> Request[CustomerStatus]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_customer_status", _SENT)
    return Request(
        operation="update_customer_status",
        method="PATCH",
        path=f"/api/v4/customers/statuses/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CustomerStatus:
    """What a successful response holds."""
    return response.one(_RESULT)
