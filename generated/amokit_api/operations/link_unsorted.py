# Written by `make generate` from spec/; do not edit.
"""Link an incoming lead to an existing lead or customer. `POST /api/v4/leads/unsorted/{uid}/link`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.unsorted_link import UnsortedLink
    from ..models.unsorted_linked import UnsortedLinked

_RESULT: ModelDecoder[UnsortedLinked] = ModelDecoder("unsorted_linked", "UnsortedLinked")


def build(uid: str, body: UnsortedLink) -> Request[UnsortedLinked]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
        body: What to send.
    """
    return Request(
        operation="link_unsorted",
        method="POST",
        path=f"/api/v4/leads/unsorted/{path_segment('uid', uid)}/link",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> UnsortedLinked:
    """What a successful response holds."""
    return response.one(_RESULT)
