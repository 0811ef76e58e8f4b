# Written by `make generate` from spec/; do not edit.
"""Create one segment. `POST /api/v4/customers/segments`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.segment import Segment
    from ..models.segment_create import SegmentCreate

_RESULT: Ref[Segment] = Ref("segment", "Segment")


def build(body: SegmentCreate) -> Request[Segment]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(operation="create_segment", method="POST", path="/api/v4/customers/segments", parse=parse, body=write(body))


def parse(answer: Answer) -> Segment:
    """What a successful answer means."""
    return answer.one(_RESULT)
