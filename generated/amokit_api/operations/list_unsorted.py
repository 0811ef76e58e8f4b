# Written by `make generate` from spec/; do not edit.
"""List incoming leads. `GET /api/v4/leads/unsorted`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, add_order, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import UnsortedFilterDict
    from ..models.unsorted import Unsorted
    from ..models.unsorted_filter import UnsortedFilter

_RESULT: ModelDecoder[Unsorted] = ModelDecoder("unsorted", "Unsorted")
_FILTER: ModelDecoder[UnsortedFilter] = ModelDecoder("unsorted_filter", "UnsortedFilter")


def build(
    *,
    filter: UnsortedFilter | UnsortedFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
    order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
) -> Request[PageData[Unsorted]]:
    """The request.

    Args:
        filter: What to select; fields of `UnsortedFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        order: Order of the list, by one field.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_order(pairs, order, ("created_at", "updated_at", "id"))
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_unsorted", method="GET", path="/api/v4/leads/unsorted", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Unsorted]:
    """What a successful response holds."""
    return response.page(_RESULT, "unsorted")
