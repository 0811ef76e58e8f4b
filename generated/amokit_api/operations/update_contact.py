# Written by `make generate` from spec/; do not edit.
"""Update one contact. `PATCH /api/v4/contacts/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.contact_update import ContactUpdate
    from ..models.contact_updated import ContactUpdated

_RESULT: Ref[ContactUpdated] = Ref("contact_updated", "ContactUpdated")


def build(id: int, body: ContactUpdate) -> Request[ContactUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_contact", method="PATCH", path=f"/api/v4/contacts/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> ContactUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)
