# Written by `make generate` from spec/; do not edit.
"""Get one incoming lead. `GET /api/v4/leads/unsorted/{uid}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.unsorted import Unsorted

_RESULT: ModelDecoder[Unsorted] = ModelDecoder("unsorted", "Unsorted")


def build(uid: str) -> Request[Unsorted]:
    """The request.

    Args:
        uid: Uid of the incoming lead.
    """
    return Request(
        operation="get_unsorted",
        method="GET",
        path=f"/api/v4/leads/unsorted/{path_segment('uid', uid)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Unsorted:
    """What a successful response holds."""
    return response.one(_RESULT)
