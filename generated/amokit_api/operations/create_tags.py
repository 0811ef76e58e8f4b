# Written by `make generate` from spec/; do not edit.
"""Create tags of an entity type. `POST /api/v4/{entity_type}/tags`"""

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
    from ..dicts import TagCreateDict
    from ..models.entity_tag import EntityTag
    from ..models.tag_create import TagCreate

_RESULT: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")
_SENT: ModelDecoder[TagCreate] = ModelDecoder("tag_create", "TagCreate")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], items: Iterable[TagCreate | TagCreateDict]
) -> Request[builtins.list[EntityTag]]:
    """The request.

    Args:
        entity_type: Whose tags.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_tags",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/tags",
        parse=parse,
        given=given,
        body=batch_body(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> builtins.list[EntityTag]:
    """What a successful response holds."""
    return response.many(_RESULT, "tags")
