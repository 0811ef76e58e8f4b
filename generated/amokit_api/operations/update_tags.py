# Written by `make generate` from spec/; do not edit.
"""Update tags of leads. `PATCH /api/v4/{entity_type}/tags`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import TagUpdateItemDict
    from ..models.entity_tag import EntityTag
    from ..models.tag_update import TagUpdate

_RESULT: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")
_SENT: ModelDecoder[TagUpdate] = ModelDecoder("tag_update", "TagUpdate")


def build(entity_type: Literal["leads"], items: Iterable[TagUpdate | TagUpdateItemDict]) -> Request[builtins.list[EntityTag]]:
    """The request.

    Args:
        entity_type: Whose tags; only those of leads can be changed.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_tags",
        method="PATCH",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/tags",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[EntityTag]:
    """What a successful response holds."""
    return response.many(_RESULT, "tags")
