# Written by `make generate` from spec/; do not edit.
"""Update tags of leads. `PATCH /api/v4/{entity_type}/tags`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.entity_tag import EntityTag
    from ..models.tag_update import TagUpdate

_RESULT: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")


def build(entity_type: Literal["leads"], items: Iterable[TagUpdate]) -> Request[builtins.list[EntityTag]]:
    """The request.

    Args:
        entity_type: Whose tags; only those of leads can be changed.
        items: What to send.
    """
    given = list(items)
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
