# Written by `make generate` from spec/; do not edit.
"""Update one tag of leads. `PATCH /api/v4/{entity_type}/tags/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.entity_tag import EntityTag
    from ..models.tag_update import TagUpdate

_RESULT: Ref[EntityTag] = Ref("entity_tag", "EntityTag")


def build(entity_type: Literal["leads"], id: int, body: TagUpdate) -> Request[EntityTag]:
    """The request.

    Args:
        entity_type: Whose tags; only those of leads can be changed.
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_tag",
        method="PATCH",
        path=f"/api/v4/{segment('entity_type', entity_type)}/tags/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> EntityTag:
    """What a successful answer means."""
    return answer.one(_RESULT)
