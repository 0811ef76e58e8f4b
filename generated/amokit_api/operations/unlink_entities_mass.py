# Written by `make generate` from spec/; do not edit.
"""Unlink other entities from several entities. `POST /api/v4/{entity_type}/unlink`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.mass_link_write import MassLinkWrite


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], items: Iterable[MassLinkWrite]) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        items: What to send.
    """
    return Request(
        operation="unlink_entities_mass",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/unlink",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
