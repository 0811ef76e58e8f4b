# Written by `make generate` from spec/; do not edit.
"""Get one customer. `GET /api/v4/customers/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.customer import Customer

_RESULT: ModelDecoder[Customer] = ModelDecoder("customer", "Customer")


def build(
    id: int, *, with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None
) -> Request[Customer]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each customer to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("catalog_elements", "contacts", "companies", "group_id")), "csv")
    return Request(
        operation="get_customer",
        method="GET",
        path=f"/api/v4/customers/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Customer:
    """What a successful response holds."""
    return response.one(_RESULT)
