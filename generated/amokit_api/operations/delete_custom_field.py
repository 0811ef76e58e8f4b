# Written by `make generate` from spec/; do not edit.
"""Delete one custom field of leads, contacts, companies or customers. `DELETE /api/v4/{entity_type}/custom_fields/{id}`"""

from __future__ import annotations

from typing import Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], id: int) -> Request[None]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        id: Id of the object.
    """
    return Request(
        operation="delete_custom_field",
        method="DELETE",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
