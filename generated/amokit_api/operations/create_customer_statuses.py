# Written by `make generate` from spec/; do not edit.
"""Create customer statuses. `POST /api/v4/customers/statuses`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import CustomerStatusCreateDict
    from ..models.customer_status_create import CustomerStatusCreate
    from ..models.customer_status_created import CustomerStatusCreated

_RESULT: ModelDecoder[CustomerStatusCreated] = ModelDecoder("customer_status_created", "CustomerStatusCreated")
_SENT: ModelDecoder[CustomerStatusCreate] = ModelDecoder("customer_status_create", "CustomerStatusCreate")


def build(items: Iterable[CustomerStatusCreate | CustomerStatusCreateDict]) -> Request[builtins.list[CustomerStatusCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_customer_statuses",
        method="POST",
        path="/api/v4/customers/statuses",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CustomerStatusCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "statuses")
