# Written by `make generate` from spec/; do not edit.
"""Link other entities to several entities. `POST /api/v4/{entity_type}/link`"""

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
    from ..models.mass_link_write import MassLinkWrite

_RESULT: Ref[EntityLink] = Ref("entity_link", "EntityLink")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], items: Iterable[MassLinkWrite]
) -> Request[builtins.list[EntityLink]]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        items: What to send.
    """
    return Request(
        operation="link_entities_mass",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/link",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[EntityLink]:
    """What a successful answer means."""
    return answer.many(_RESULT, "links")
