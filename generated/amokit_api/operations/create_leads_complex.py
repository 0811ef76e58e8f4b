# Written by `make generate` from spec/; do not edit.
"""Create leads with their contact and company. `POST /api/v4/leads/complex`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.lead_complex_create import LeadComplexCreate
    from ..models.lead_complex_created import LeadComplexCreated

_RESULT: ModelDecoder[LeadComplexCreated] = ModelDecoder("lead_complex_created", "LeadComplexCreated")


def build(items: Iterable[LeadComplexCreate]) -> Request[builtins.list[LeadComplexCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
    return Request(
        operation="create_leads_complex",
        method="POST",
        path="/api/v4/leads/complex",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[LeadComplexCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, None)
