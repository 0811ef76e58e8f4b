# Written by `make generate` from spec/; do not edit.
"""Link other entities to one entity. `POST /api/v4/{entity_type}/{entity_id}/link`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.entity_link import EntityLink
    from ..models.link_write import LinkWrite

_RESULT: Ref[EntityLink] = Ref("entity_link", "EntityLink")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], entity_id: int, items: Iterable[LinkWrite]
) -> Request[builtins.list[EntityLink]]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        entity_id: Id of the entity whose links these are.
        items: What to send.
    """
    return Request(
        operation="link_entities",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/link",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[EntityLink]:
    """What a successful answer means."""
    return answer.many(_RESULT, "links")
