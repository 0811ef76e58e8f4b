# Written by `make generate` from spec/; do not edit.
"""Count conversations. `GET /api/v4/talks/count`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TalksCountFilterDict
    from ..models.talks_count import TalksCount
    from ..models.talks_count_filter import TalksCountFilter

_RESULT: ModelDecoder[TalksCount] = ModelDecoder("talks_count", "TalksCount")
_FILTER: ModelDecoder[TalksCountFilter] = ModelDecoder("talks_count_filter", "TalksCountFilter")


def build(*, filter: TalksCountFilter | TalksCountFilterDict | RawModel | None = None) -> Request[TalksCount]:
    """The request.

    Args:
        filter: What to select; fields of `TalksCountFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="count_talks", method="GET", path="/api/v4/talks/count", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> TalksCount:
    """What a successful response holds."""
    return response.one(_RESULT)
