# Written by `make generate` from spec/; do not edit.
"""Update one segment. `PATCH /api/v4/customers/segments/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import SegmentUpdateDict
    from ..models.segment import Segment
    from ..models.segment_update import SegmentUpdate

_RESULT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")
_SENT: ModelDecoder[SegmentUpdate] = ModelDecoder("segment_update", "SegmentUpdate")


def build(id: int, body: SegmentUpdate | SegmentUpdateDict) -> Request[Segment]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_segment", _SENT)
    return Request(
        operation="update_segment",
        method="PATCH",
        path=f"/api/v4/customers/segments/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> Segment:
    """What a successful response holds."""
    return response.one(_RESULT)
