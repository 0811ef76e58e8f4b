# Written by `make generate` from spec/; do not edit.
"""Create contacts. `POST /api/v4/contacts`"""

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
    from ..dicts import ContactCreateDict
    from ..models.contact_create import ContactCreate
    from ..models.contact_created import ContactCreated

_RESULT: ModelDecoder[ContactCreated] = ModelDecoder("contact_created", "ContactCreated")
_SENT: ModelDecoder[ContactCreate] = ModelDecoder("contact_create", "ContactCreate")


def build(items: Iterable[ContactCreate | ContactCreateDict]) -> Request[builtins.list[ContactCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_contacts", method="POST", path="/api/v4/contacts", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[ContactCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "contacts")
