# Written by `make generate` from spec/; do not edit.
"""Count incoming leads. `GET /api/v4/leads/unsorted/summary`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import UnsortedSummaryFilterDict
    from ..models.unsorted_summary import UnsortedSummary
    from ..models.unsorted_summary_filter import UnsortedSummaryFilter

_RESULT: ModelDecoder[UnsortedSummary] = ModelDecoder("unsorted_summary", "UnsortedSummary")
_FILTER: ModelDecoder[UnsortedSummaryFilter] = ModelDecoder("unsorted_summary_filter", "UnsortedSummaryFilter")


def build(*, filter: UnsortedSummaryFilter | UnsortedSummaryFilterDict | RawModel | None = None) -> Request[UnsortedSummary]:
    """The request.

    Args:
        filter: What to select; fields of `UnsortedSummaryFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="get_unsorted_summary",
        method="GET",
        path="/api/v4/leads/unsorted/summary",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> UnsortedSummary:
    """What a successful response holds."""
    return response.one(_RESULT)
