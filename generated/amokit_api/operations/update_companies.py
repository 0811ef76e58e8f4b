# Written by `make generate` from spec/; do not edit.
"""Update companies. `PATCH /api/v4/companies`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated

_RESULT: Ref[CompanyUpdated] = Ref("company_updated", "CompanyUpdated")


def build(items: Iterable[CompanyUpdate]) -> Request[builtins.list[CompanyUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="update_companies", method="PATCH", path="/api/v4/companies", parse=parse, body=batch_body(items, "id")
    )


def parse(answer: Answer) -> builtins.list[CompanyUpdated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "companies")
