# Written by `make generate` from spec/; do not edit.
"""Update one segment. `PATCH /api/v4/customers/segments/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.segment import Segment
    from ..models.segment_update import SegmentUpdate

_RESULT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")


def build(id: int, body: SegmentUpdate) -> Request[Segment]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_segment",
        method="PATCH",
        path=f"/api/v4/customers/segments/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> Segment:
    """What a successful response holds."""
    return response.one(_RESULT)
