# Written by `make generate` from spec/; do not edit.
"""Update one contact. `PATCH /api/v4/contacts/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ContactUpdateDict
    from ..models.contact_update import ContactUpdate
    from ..models.contact_updated import ContactUpdated

_RESULT: ModelDecoder[ContactUpdated] = ModelDecoder("contact_updated", "ContactUpdated")
_SENT: ModelDecoder[ContactUpdate] = ModelDecoder("contact_update", "ContactUpdate")


def build(id: int, body: ContactUpdate | ContactUpdateDict) -> Request[ContactUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_contact", _SENT)
    return Request(
        operation="update_contact",
        method="PATCH",
        path=f"/api/v4/contacts/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> ContactUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
