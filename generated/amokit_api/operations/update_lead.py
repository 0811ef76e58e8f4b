# Written by `make generate` from spec/; do not edit.
"""Update one lead. `PATCH /api/v4/leads/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.lead_update import LeadUpdate
    from ..models.lead_updated import LeadUpdated

_RESULT: ModelDecoder[LeadUpdated] = ModelDecoder("lead_updated", "LeadUpdated")


def build(id: int, body: LeadUpdate) -> Request[LeadUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_lead",
        method="PATCH",
        path=f"/api/v4/leads/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> LeadUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
