# Written by `make generate` from spec/; do not edit.
"""Create companies. `POST /api/v4/companies`"""

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
    from ..dicts import CompanyCreateDict
    from ..models.company_create import CompanyCreate
    from ..models.company_created import CompanyCreated

_RESULT: ModelDecoder[CompanyCreated] = ModelDecoder("company_created", "CompanyCreated")
_SENT: ModelDecoder[CompanyCreate] = ModelDecoder("company_create", "CompanyCreate")


def build(items: Iterable[CompanyCreate | CompanyCreateDict]) -> Request[builtins.list[CompanyCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_companies", method="POST", path="/api/v4/companies", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[CompanyCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "companies")
