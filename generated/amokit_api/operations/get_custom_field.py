# Written by `make generate` from spec/; do not edit.
"""Get one custom field of leads, contacts, companies or customers. `GET /api/v4/{entity_type}/custom_fields/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.custom_field import CustomField

_RESULT: Ref[CustomField] = Ref("custom_field", "CustomField")


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], id: int) -> Request[CustomField]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        id: Id of the object.
    """
    return Request(
        operation="get_custom_field",
        method="GET",
        path=f"/api/v4/{segment('entity_type', entity_type)}/custom_fields/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> CustomField:
    """What a successful answer means."""
    return answer.one(_RESULT)
