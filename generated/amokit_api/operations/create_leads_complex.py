# Written by `make generate` from spec/; do not edit.
"""Create leads with their contact and company. `POST /api/v4/leads/complex`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.lead_complex_create import LeadComplexCreate
    from ..models.lead_complex_created import LeadComplexCreated

_RESULT: Ref[LeadComplexCreated] = Ref("lead_complex_created", "LeadComplexCreated")


def build(items: Iterable[LeadComplexCreate]) -> Request[builtins.list[LeadComplexCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="create_leads_complex", method="POST", path="/api/v4/leads/complex", parse=parse, body=batch_body(items)
    )


def parse(answer: Answer) -> builtins.list[LeadComplexCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, None)
