# Written by `make generate` from spec/; do not edit.
"""Update one company. `PATCH /api/v4/companies/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated

_RESULT: Ref[CompanyUpdated] = Ref("company_updated", "CompanyUpdated")


def build(id: int, body: CompanyUpdate) -> Request[CompanyUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_company", method="PATCH", path=f"/api/v4/companies/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> CompanyUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)
