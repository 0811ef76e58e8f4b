# Written by `make generate` from spec/; do not edit.
"""Link an incoming lead to an existing lead or customer. `POST /api/v4/leads/unsorted/{uid}/link`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.unsorted_link import UnsortedLink
    from ..models.unsorted_linked import UnsortedLinked

_RESULT: Ref[UnsortedLinked] = Ref("unsorted_linked", "UnsortedLinked")


def build(uid: str, body: UnsortedLink) -> Request[UnsortedLinked]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
        body: What to send.
    """
    return Request(
        operation="link_unsorted",
        method="POST",
        path=f"/api/v4/leads/unsorted/{segment('uid', uid)}/link",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> UnsortedLinked:
    """What a successful answer means."""
    return answer.one(_RESULT)
