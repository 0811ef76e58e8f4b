# Written by `make generate` from spec/; do not edit.
"""Create companies. `POST /api/v4/companies`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.company_create import CompanyCreate
    from ..models.company_created import CompanyCreated

_RESULT: Ref[CompanyCreated] = Ref("company_created", "CompanyCreated")


def build(items: Iterable[CompanyCreate]) -> Request[builtins.list[CompanyCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="create_companies", method="POST", path="/api/v4/companies", parse=parse, body=batch_body(items))


def parse(answer: Answer) -> builtins.list[CompanyCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "companies")
