# Written by `make generate` from spec/; do not edit.
"""List sources. `GET /api/v4/sources`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add_filter, encode
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.source import Source
    from ..models.sources_filter import SourcesFilter

_RESULT: Ref[Source] = Ref("source", "Source")
_FILTER: Ref[SourcesFilter] = Ref("sources_filter", "SourcesFilter")


def build(*, filter: SourcesFilter | RawModel | None = None) -> Request[PageData[Source]]:
    """The request.

    Args:
        filter: What to select; fields of `SourcesFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_sources", method="GET", path="/api/v4/sources", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(answer: Answer) -> PageData[Source]:
    """What a successful answer means."""
    return answer.page(_RESULT, "sources")
