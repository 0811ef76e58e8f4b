# Written by `make generate` from spec/; do not edit.
"""Update sources. `PATCH /api/v4/sources`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import SourceUpdateItemDict
    from ..models.source import Source
    from ..models.source_update import SourceUpdate

_RESULT: ModelDecoder[Source] = ModelDecoder("source", "Source")
_SENT: ModelDecoder[SourceUpdate] = ModelDecoder("source_update", "SourceUpdate")


def build(items: Iterable[SourceUpdate | SourceUpdateItemDict]) -> Request[builtins.list[Source]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_sources", method="PATCH", path="/api/v4/sources", parse=parse, given=given, body=batch_body(given, "id")
    )


def parse(response: ApiResponse) -> builtins.list[Source]:
    """What a successful response holds."""
    return response.many(_RESULT, "sources")
