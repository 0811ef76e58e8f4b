# Written by `make generate` from spec/; do not edit.
"""Update one segment. `PATCH /api/v4/customers/segments/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.segment import Segment
    from ..models.segment_update import SegmentUpdate

_RESULT: Ref[Segment] = Ref("segment", "Segment")


def build(id: int, body: SegmentUpdate) -> Request[Segment]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_segment",
        method="PATCH",
        path=f"/api/v4/customers/segments/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> Segment:
    """What a successful answer means."""
    return answer.one(_RESULT)
