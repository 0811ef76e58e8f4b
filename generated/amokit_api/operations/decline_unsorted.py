# Written by `make generate` from spec/; do not edit.
"""Decline an incoming lead. `DELETE /api/v4/leads/unsorted/{uid}/decline`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.unsorted_decided import UnsortedDecided
    from ..models.unsorted_decline import UnsortedDecline

_RESULT: ModelDecoder[UnsortedDecided] = ModelDecoder("unsorted_decided", "UnsortedDecided")


def build(uid: str, body: UnsortedDecline | None = None) -> Request[UnsortedDecided]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
        body: What to send.
    """
    return Request(
        operation="decline_unsorted",
        method="DELETE",
        path=f"/api/v4/leads/unsorted/{path_segment('uid', uid)}/decline",
        parse=parse,
        given=body,
        body=UNSET if body is None else write(body),
        idempotent=True,
    )


def parse(response: ApiResponse) -> UnsortedDecided:
    """What a successful response holds."""
    return response.one(_RESULT)
