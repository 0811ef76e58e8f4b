# Written by `make generate` from spec/; do not edit.
"""Get one segment. `GET /api/v4/customers/segments/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.segment import Segment

_RESULT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")


def build(id: int) -> Request[Segment]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_segment",
        method="GET",
        path=f"/api/v4/customers/segments/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Segment:
    """What a successful response holds."""
    return response.one(_RESULT)
