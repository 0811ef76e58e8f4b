# Written by `make generate` from spec/; do not edit.
"""List notes of one entity. `GET /api/v4/{entity_type}/{entity_id}/notes`"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, add_order, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import EntityNotesFilterDict
    from ..models.entity_notes_filter import EntityNotesFilter
    from ..models.note import Note

_RESULT: ModelDecoder[Note] = ModelDecoder("note", "Note")
_FILTER: ModelDecoder[EntityNotesFilter] = ModelDecoder("entity_notes_filter", "EntityNotesFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    *,
    filter: EntityNotesFilter | EntityNotesFilterDict | RawModel | None = None,
    with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
    order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
) -> Request[PageData[Note]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        filter: What to select; fields of `EntityNotesFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each note to include.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        order: Order of the list, by one field.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("is_pinned",)), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_order(pairs, order, ("updated_at", "id"))
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_entity_notes",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/notes",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[Note]:
    """What a successful response holds."""
    return response.page(_RESULT, "notes")
