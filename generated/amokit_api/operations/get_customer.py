# Written by `make generate` from spec/; do not edit.
"""Get one customer. `GET /api/v4/customers/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.customer import Customer

_RESULT: Ref[Customer] = Ref("customer", "Customer")


def build(
    id: int, *, with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None
) -> Request[Customer]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each customer to include.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("catalog_elements", "contacts", "companies", "group_id")), "csv")
    return Request(
        operation="get_customer",
        method="GET",
        path=f"/api/v4/customers/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Customer:
    """What a successful answer means."""
    return answer.one(_RESULT)
