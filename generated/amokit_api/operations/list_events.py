# Written by `make generate` from spec/; do not edit.
"""List events. `GET /api/v4/events`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import EventsFilterDict
    from ..models.event import Event
    from ..models.events_filter import EventsFilter

_RESULT: ModelDecoder[Event] = ModelDecoder("event", "Event")
_FILTER: ModelDecoder[EventsFilter] = ModelDecoder("events_filter", "EventsFilter")


def build(
    *,
    filter: EventsFilter | EventsFilterDict | RawModel | None = None,
    with_: Iterable[
        Literal["contact_name", "lead_name", "company_name", "catalog_element_name", "customer_name", "catalog_name", "note"]
        | Unlisted
    ]
    | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[Event]]:
    """The request.

    Args:
        filter: What to select; fields of `EventsFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each event to include.
        page: Number of the page, from 1.
        limit: Events on a page, 100 at most in amoCRM and 250 in Kommo.
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
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {"id": "csv", "created_by": "csv", "entity": "csv", "entity_id": "csv", "type": "csv"})
    return Request(
        operation="list_events", method="GET", path="/api/v4/events", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Event]:
    """What a successful response holds."""
    return response.page(_RESULT, "events")
