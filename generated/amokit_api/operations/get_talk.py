# Written by `make generate` from spec/; do not edit.
"""Get one conversation. `GET /api/v4/talks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.talk import Talk

_RESULT: Ref[Talk] = Ref("talk", "Talk")


def build(id: int) -> Request[Talk]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(operation="get_talk", method="GET", path=f"/api/v4/talks/{segment('id', id)}", parse=parse, idempotent=True)


def parse(answer: Answer) -> Talk:
    """What a successful answer means."""
    return answer.one(_RESULT)
