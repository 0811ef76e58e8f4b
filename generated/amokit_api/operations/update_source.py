# Written by `make generate` from spec/; do not edit.
"""Update one source. `PATCH /api/v4/sources/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.source import Source
    from ..models.source_update import SourceUpdate

_RESULT: ModelDecoder[Source] = ModelDecoder("source", "Source")


def build(id: int, body: SourceUpdate) -> Request[Source]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_source",
        method="PATCH",
        path=f"/api/v4/sources/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> Source:
    """What a successful response holds."""
    return response.one(_RESULT)
