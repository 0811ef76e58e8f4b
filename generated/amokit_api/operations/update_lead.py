# Written by `make generate` from spec/; do not edit.
"""Update one lead. `PATCH /api/v4/leads/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import LeadUpdateDict
    from ..models.lead_update import LeadUpdate
    from ..models.lead_updated import LeadUpdated

_RESULT: ModelDecoder[LeadUpdated] = ModelDecoder("lead_updated", "LeadUpdated")
_SENT: ModelDecoder[LeadUpdate] = ModelDecoder("lead_update", "LeadUpdate")


def build(id: int, body: LeadUpdate | LeadUpdateDict) -> Request[LeadUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_lead", _SENT)
    return Request(
        operation="update_lead",
        method="PATCH",
        path=f"/api/v4/leads/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> LeadUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
