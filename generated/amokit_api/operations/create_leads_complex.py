# Written by `make generate` from spec/; do not edit.
"""Create leads with their contact and company. `POST /api/v4/leads/complex`"""

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
    from ..dicts import LeadComplexCreateDict
    from ..models.lead_complex_create import LeadComplexCreate
    from ..models.lead_complex_created import LeadComplexCreated

_RESULT: ModelDecoder[LeadComplexCreated] = ModelDecoder("lead_complex_created", "LeadComplexCreated")
_SENT: ModelDecoder[LeadComplexCreate] = ModelDecoder("lead_complex_create", "LeadComplexCreate")


def build(items: Iterable[LeadComplexCreate | LeadComplexCreateDict]) -> Request[builtins.list[LeadComplexCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
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
