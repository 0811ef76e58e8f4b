# Written by `make generate` from spec/; do not edit.
"""Accept an incoming lead. `POST /api/v4/leads/unsorted/{uid}/accept`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.unsorted_accept import UnsortedAccept
    from ..models.unsorted_decided import UnsortedDecided

_RESULT: ModelDecoder[UnsortedDecided] = ModelDecoder("unsorted_decided", "UnsortedDecided")


def build(uid: str, body: UnsortedAccept | None = None) -> Request[UnsortedDecided]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
        body: What to send.
    """
    return Request(
        operation="accept_unsorted",
        method="POST",
        path=f"/api/v4/leads/unsorted/{path_segment('uid', uid)}/accept",
        parse=parse,
        given=body,
        body=UNSET if body is None else write(body),
    )


def parse(response: ApiResponse) -> UnsortedDecided:
    """What a successful response holds."""
    return response.one(_RESULT)
