# Written by `make generate` from spec/; do not edit.
"""Create leads. `POST /api/v4/leads`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.lead_create import LeadCreate
    from ..models.lead_created import LeadCreated

_RESULT: Ref[LeadCreated] = Ref("lead_created", "LeadCreated")


def build(items: Iterable[LeadCreate]) -> Request[builtins.list[LeadCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="create_leads", method="POST", path="/api/v4/leads", parse=parse, body=batch_body(items))


def parse(answer: Answer) -> builtins.list[LeadCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "leads")
