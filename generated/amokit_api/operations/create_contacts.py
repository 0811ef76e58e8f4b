# Written by `make generate` from spec/; do not edit.
"""Create contacts. `POST /api/v4/contacts`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.contact_create import ContactCreate
    from ..models.contact_created import ContactCreated

_RESULT: Ref[ContactCreated] = Ref("contact_created", "ContactCreated")


def build(items: Iterable[ContactCreate]) -> Request[builtins.list[ContactCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="create_contacts", method="POST", path="/api/v4/contacts", parse=parse, body=batch_body(items))


def parse(answer: Answer) -> builtins.list[ContactCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "contacts")
