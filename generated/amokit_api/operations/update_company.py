# Written by `make generate` from spec/; do not edit.
"""Update one company. `PATCH /api/v4/companies/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CompanyUpdateDict
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated

_RESULT: ModelDecoder[CompanyUpdated] = ModelDecoder("company_updated", "CompanyUpdated")
_SENT: ModelDecoder[CompanyUpdate] = ModelDecoder("company_update", "CompanyUpdate")


def build(id: int, body: CompanyUpdate | CompanyUpdateDict) -> Request[CompanyUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_company", _SENT)
    return Request(
        operation="update_company",
        method="PATCH",
        path=f"/api/v4/companies/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CompanyUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
