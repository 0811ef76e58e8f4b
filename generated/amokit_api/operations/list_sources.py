# Written by `make generate` from spec/; do not edit.
"""List sources. `GET /api/v4/sources`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import SourcesFilterDict
    from ..models.source import Source
    from ..models.sources_filter import SourcesFilter

_RESULT: ModelDecoder[Source] = ModelDecoder("source", "Source")
_FILTER: ModelDecoder[SourcesFilter] = ModelDecoder("sources_filter", "SourcesFilter")


def build(*, filter: SourcesFilter | SourcesFilterDict | RawModel | None = None) -> Request[PageData[Source]]:
    """The request.

    Args:
        filter: What to select; fields of `SourcesFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_sources", method="GET", path="/api/v4/sources", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Source]:
    """What a successful response holds."""
    return response.page(_RESULT, "sources")
