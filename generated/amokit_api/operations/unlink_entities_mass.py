# Written by `make generate` from spec/; do not edit.
"""Unlink other entities from several entities. `POST /api/v4/{entity_type}/unlink`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import MassLinkWriteDict
    from ..models.mass_link_write import MassLinkWrite

_SENT: ModelDecoder[MassLinkWrite] = ModelDecoder("mass_link_write", "MassLinkWrite")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], items: Iterable[MassLinkWrite | MassLinkWriteDict]
) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="unlink_entities_mass",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/unlink",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
