# Written by `make generate` from spec/; do not edit.
"""Update one tag of leads. `PATCH /api/v4/{entity_type}/tags/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import TagUpdateDict
    from ..models.entity_tag import EntityTag
    from ..models.tag_update import TagUpdate

_RESULT: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")
_SENT: ModelDecoder[TagUpdate] = ModelDecoder("tag_update", "TagUpdate")


def build(entity_type: Literal["leads"], id: int, body: TagUpdate | TagUpdateDict) -> Request[EntityTag]:
    """The request.

    Args:
        entity_type: Whose tags; only those of leads can be changed.
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_tag", _SENT)
    return Request(
        operation="update_tag",
        method="PATCH",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/tags/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> EntityTag:
    """What a successful response holds."""
    return response.one(_RESULT)
