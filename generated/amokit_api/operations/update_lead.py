# Written by `make generate` from spec/; do not edit.
"""Update one lead. `PATCH /api/v4/leads/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.lead_update import LeadUpdate
    from ..models.lead_updated import LeadUpdated

_RESULT: Ref[LeadUpdated] = Ref("lead_updated", "LeadUpdated")


def build(id: int, body: LeadUpdate) -> Request[LeadUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_lead", method="PATCH", path=f"/api/v4/leads/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> LeadUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)
