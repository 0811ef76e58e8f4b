# Written by `make generate` from spec/; do not edit.
"""Update one customer. `PATCH /api/v4/customers/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated

_RESULT: Ref[CustomerUpdated] = Ref("customer_updated", "CustomerUpdated")


def build(id: int, body: CustomerUpdate) -> Request[CustomerUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_customer", method="PATCH", path=f"/api/v4/customers/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> CustomerUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)
