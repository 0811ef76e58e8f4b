# Written by `make generate` from spec/; do not edit.
"""Create customer statuses. `POST /api/v4/customers/statuses`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.customer_status_create import CustomerStatusCreate
    from ..models.customer_status_created import CustomerStatusCreated

_RESULT: Ref[CustomerStatusCreated] = Ref("customer_status_created", "CustomerStatusCreated")


def build(items: Iterable[CustomerStatusCreate]) -> Request[builtins.list[CustomerStatusCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="create_customer_statuses",
        method="POST",
        path="/api/v4/customers/statuses",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[CustomerStatusCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "statuses")
