# Written by `make generate` from spec/; do not edit.
"""Get one source. `GET /api/v4/sources/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.source import Source

_RESULT: ModelDecoder[Source] = ModelDecoder("source", "Source")


def build(id: int) -> Request[Source]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_source", method="GET", path=f"/api/v4/sources/{path_segment('id', id)}", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> Source:
    """What a successful response holds."""
    return response.one(_RESULT)
