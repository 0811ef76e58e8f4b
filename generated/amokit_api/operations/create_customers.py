# Written by `make generate` from spec/; do not edit.
"""Create customers. `POST /api/v4/customers`"""

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
    from ..dicts import CustomerCreateDict
    from ..models.customer_create import CustomerCreate
    from ..models.customer_created import CustomerCreated

_RESULT: ModelDecoder[CustomerCreated] = ModelDecoder("customer_created", "CustomerCreated")
_SENT: ModelDecoder[CustomerCreate] = ModelDecoder("customer_create", "CustomerCreate")


def build(items: Iterable[CustomerCreate | CustomerCreateDict]) -> Request[builtins.list[CustomerCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_customers", method="POST", path="/api/v4/customers", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[CustomerCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "customers")
