# Written by `make generate` from spec/; do not edit.
"""Update one company. `PATCH /api/v4/companies/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated

_RESULT: ModelDecoder[CompanyUpdated] = ModelDecoder("company_updated", "CompanyUpdated")


def build(id: int, body: CompanyUpdate) -> Request[CompanyUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_company",
        method="PATCH",
        path=f"/api/v4/companies/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> CompanyUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
