# Written by `make generate` from spec/; do not edit.
"""Update customers. `PATCH /api/v4/customers`"""

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
    from ..dicts import CustomerUpdateItemDict
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated

_RESULT: ModelDecoder[CustomerUpdated] = ModelDecoder("customer_updated", "CustomerUpdated")
_SENT: ModelDecoder[CustomerUpdate] = ModelDecoder("customer_update", "CustomerUpdate")


def build(items: Iterable[CustomerUpdate | CustomerUpdateItemDict]) -> Request[builtins.list[CustomerUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_customers",
        method="PATCH",
        path="/api/v4/customers",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[CustomerUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "customers")
