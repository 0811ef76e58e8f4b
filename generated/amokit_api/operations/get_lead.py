# Written by `make generate` from spec/; do not edit.
"""Get one lead. `GET /api/v4/leads/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.lead import Lead

_RESULT: ModelDecoder[Lead] = ModelDecoder("lead", "Lead")


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
        check_listed(
            "with_",
            with_,
            ("catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"),
        ),
        "csv",
    )
    return Request(
        operation="get_lead",
        method="GET",
        path=f"/api/v4/leads/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Lead:
    """What a successful response holds."""
    return response.one(_RESULT)
