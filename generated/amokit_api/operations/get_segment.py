# Written by `make generate` from spec/; do not edit.
"""Get one segment. `GET /api/v4/customers/segments/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.segment import Segment

_RESULT: Ref[Segment] = Ref("segment", "Segment")


def build(id: int) -> Request[Segment]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_segment",
        method="GET",
        path=f"/api/v4/customers/segments/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> Segment:
    """What a successful answer means."""
    return answer.one(_RESULT)
