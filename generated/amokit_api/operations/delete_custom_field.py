# Written by `make generate` from spec/; do not edit.
"""Delete one custom field of leads, contacts, companies or customers. `DELETE /api/v4/{entity_type}/custom_fields/{id}`"""

from __future__ import annotations

from typing import Literal

from ..exchange import Answer, Request
from ..query import segment


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], id: int) -> Request[None]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        id: Id of the object.
    """
    return Request(
        operation="delete_custom_field",
        method="DELETE",
        path=f"/api/v4/{segment('entity_type', entity_type)}/custom_fields/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
