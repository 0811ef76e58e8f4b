# Written by `make generate` from spec/; do not edit.
"""Create incoming leads from calls. `POST /api/v4/leads/unsorted/sip`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.unsorted_created import UnsortedCreated
    from ..models.unsorted_sip_create import UnsortedSipCreate

_RESULT: Ref[UnsortedCreated] = Ref("unsorted_created", "UnsortedCreated")


def build(items: Iterable[UnsortedSipCreate]) -> Request[builtins.list[UnsortedCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="create_unsorted_sip", method="POST", path="/api/v4/leads/unsorted/sip", parse=parse, body=batch_body(items)
    )


def parse(answer: Answer) -> builtins.list[UnsortedCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "unsorted")
