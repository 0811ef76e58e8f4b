# Written by `make generate` from spec/; do not edit.
"""Get one lead. `GET /api/v4/leads/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.lead import Lead

_RESULT: Ref[Lead] = Ref("lead", "Lead")


def build(
    id: int,
    *,
    with_: Iterable[
        Literal[
            "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
        ]
        | Unlisted
    ]
    | None = None,
) -> Request[Lead]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each lead to include.
    """
    pairs: Pairs = []
    add(
        pairs,
        "with",
        known(
            "with_",
            with_,
            ("catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"),
        ),
        "csv",
    )
    return Request(
        operation="get_lead",
        method="GET",
        path=f"/api/v4/leads/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Lead:
    """What a successful answer means."""
    return answer.one(_RESULT)
