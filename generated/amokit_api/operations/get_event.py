# Written by `make generate` from spec/; do not edit.
"""Get one event. `GET /api/v4/events/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.event import Event

_RESULT: ModelDecoder[Event] = ModelDecoder("event", "Event")


def build(
    id: str,
    *,
    with_: Iterable[
        Literal["contact_name", "lead_name", "company_name", "catalog_element_name", "customer_name", "catalog_name", "note"]
        | Unlisted
    ]
    | None = None,
) -> Request[Event]:
    """The request.

    Args:
        id: Id of the event, a text of 26 letters and digits.
        with_: Further parts of each event to include.
    """
    pairs: Pairs = []
    add(
        pairs,
        "with",
        check_listed(
            "with_",
            with_,
            ("contact_name", "lead_name", "company_name", "catalog_element_name", "customer_name", "catalog_name", "note"),
        ),
        "csv",
    )
    return Request(
        operation="get_event",
        method="GET",
        path=f"/api/v4/events/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Event:
    """What a successful response holds."""
    return response.one(_RESULT)
