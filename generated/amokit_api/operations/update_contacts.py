# Written by `make generate` from spec/; do not edit.
"""Update contacts. `PATCH /api/v4/contacts`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import ContactUpdateItemDict
    from ..models.contact_update import ContactUpdate
    from ..models.contact_updated import ContactUpdated

_RESULT: ModelDecoder[ContactUpdated] = ModelDecoder("contact_updated", "ContactUpdated")
_SENT: ModelDecoder[ContactUpdate] = ModelDecoder("contact_update", "ContactUpdate")


def build(items: Iterable[ContactUpdate | ContactUpdateItemDict]) -> Request[builtins.list[ContactUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_contacts",
        method="PATCH",
        path="/api/v4/contacts",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[ContactUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "contacts")
