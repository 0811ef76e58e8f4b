# Written by `make generate` from spec/; do not edit.
"""Get one source. `GET /api/v4/sources/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.source import Source

_RESULT: Ref[Source] = Ref("source", "Source")


def build(id: int) -> Request[Source]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_source", method="GET", path=f"/api/v4/sources/{segment('id', id)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> Source:
    """What a successful answer means."""
    return answer.one(_RESULT)
