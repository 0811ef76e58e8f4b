# Written by `make generate` from spec/; do not edit.
"""Update customers. `PATCH /api/v4/customers`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated

_RESULT: ModelDecoder[CustomerUpdated] = ModelDecoder("customer_updated", "CustomerUpdated")


def build(items: Iterable[CustomerUpdate]) -> Request[builtins.list[CustomerUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
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
