# Written by `make generate` from spec/; do not edit.
"""Create one segment. `POST /api/v4/customers/segments`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import SegmentCreateDict
    from ..models.segment import Segment
    from ..models.segment_create import SegmentCreate

_RESULT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")
_SENT: ModelDecoder[SegmentCreate] = ModelDecoder("segment_create", "SegmentCreate")


def build(body: SegmentCreate | SegmentCreateDict) -> Request[Segment]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "create_segment", _SENT)
    return Request(
        operation="create_segment", method="POST", path="/api/v4/customers/segments", parse=parse, given=given, body=write(given)
    )


def parse(response: ApiResponse) -> Segment:
    """What a successful response holds."""
    return response.one(_RESULT)
