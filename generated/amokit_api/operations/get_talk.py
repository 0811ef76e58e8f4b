# Written by `make generate` from spec/; do not edit.
"""Get one conversation. `GET /api/v4/talks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.talk import Talk

_RESULT: ModelDecoder[Talk] = ModelDecoder("talk", "Talk")


def build(id: int) -> Request[Talk]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_talk", method="GET", path=f"/api/v4/talks/{path_segment('id', id)}", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> Talk:
    """What a successful response holds."""
    return response.one(_RESULT)
