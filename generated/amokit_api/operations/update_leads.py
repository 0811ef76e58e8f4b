# Written by `make generate` from spec/; do not edit.
"""Update leads. `PATCH /api/v4/leads`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import LeadUpdateItemDict
    from ..models.lead_update import LeadUpdate
    from ..models.lead_updated import LeadUpdated

_RESULT: ModelDecoder[LeadUpdated] = ModelDecoder("lead_updated", "LeadUpdated")
_SENT: ModelDecoder[LeadUpdate] = ModelDecoder("lead_update", "LeadUpdate")


def build(items: Iterable[LeadUpdate | LeadUpdateItemDict]) -> Request[builtins.list[LeadUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_leads", method="PATCH", path="/api/v4/leads", parse=parse, given=given, body=batch_body(given, "id")
    )


def parse(response: ApiResponse) -> builtins.list[LeadUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "leads")
