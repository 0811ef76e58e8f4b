# Written by `make generate` from spec/; do not edit.
"""Create leads. `POST /api/v4/leads`"""

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
    from ..dicts import LeadCreateDict
    from ..models.lead_create import LeadCreate
    from ..models.lead_created import LeadCreated

_RESULT: ModelDecoder[LeadCreated] = ModelDecoder("lead_created", "LeadCreated")
_SENT: ModelDecoder[LeadCreate] = ModelDecoder("lead_create", "LeadCreate")


def build(items: Iterable[LeadCreate | LeadCreateDict]) -> Request[builtins.list[LeadCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_leads", method="POST", path="/api/v4/leads", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[LeadCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "leads")
