# Written by `make generate` from spec/; do not edit.
"""Get one company. `GET /api/v4/companies/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.company import Company

_RESULT: Ref[Company] = Ref("company", "Company")


def build(
    id: int,
    *,
    with_: Iterable[Literal["catalog_elements", "leads", "customers", "contacts", "only_deleted"] | Unlisted] | None = None,
) -> Request[Company]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each company to include; `only_deleted` lists the trash instead.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("catalog_elements", "leads", "customers", "contacts", "only_deleted")), "csv")
    return Request(
        operation="get_company",
        method="GET",
        path=f"/api/v4/companies/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Company:
    """What a successful answer means."""
    return answer.one(_RESULT)
