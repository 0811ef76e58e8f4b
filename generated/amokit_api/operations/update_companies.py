# Written by `make generate` from spec/; do not edit.
"""Update companies. `PATCH /api/v4/companies`"""

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
    from ..dicts import CompanyUpdateItemDict
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated

_RESULT: ModelDecoder[CompanyUpdated] = ModelDecoder("company_updated", "CompanyUpdated")
_SENT: ModelDecoder[CompanyUpdate] = ModelDecoder("company_update", "CompanyUpdate")


def build(items: Iterable[CompanyUpdate | CompanyUpdateItemDict]) -> Request[builtins.list[CompanyUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_companies",
        method="PATCH",
        path="/api/v4/companies",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[CompanyUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "companies")
