# Written by `make generate` from spec/; do not edit.
"""List conversations. `GET /api/v4/talks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TalksFilterDict
    from ..models.talk import Talk
    from ..models.talks_filter import TalksFilter

_RESULT: ModelDecoder[Talk] = ModelDecoder("talk", "Talk")
_FILTER: ModelDecoder[TalksFilter] = ModelDecoder("talks_filter", "TalksFilter")


def build(
    *, filter: TalksFilter | TalksFilterDict | RawModel | None = None, page: int | None = None, limit: int | None = None
) -> Request[PageData[Talk]]:
    """The request.

    Args:
        filter: What to select; fields of `TalksFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(operation="list_talks", method="GET", path="/api/v4/talks", parse=parse, query=encode(pairs), idempotent=True)


def parse(response: ApiResponse) -> PageData[Talk]:
    """What a successful response holds."""
    return response.page(_RESULT, "talks")
