# Written by `make generate` from spec/; do not edit.
"""Get one incoming lead. `GET /api/v4/leads/unsorted/{uid}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.unsorted import Unsorted

_RESULT: Ref[Unsorted] = Ref("unsorted", "Unsorted")


def build(uid: str) -> Request[Unsorted]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
    """
    return Request(
        operation="get_unsorted", method="GET", path=f"/api/v4/leads/unsorted/{segment('uid', uid)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> Unsorted:
    """What a successful answer means."""
    return answer.one(_RESULT)
