# Written by `make generate` from spec/; do not edit.
"""Create incoming leads from calls. `POST /api/v4/leads/unsorted/sip`"""

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
    from ..dicts import UnsortedSipCreateDict
    from ..models.unsorted_created import UnsortedCreated
    from ..models.unsorted_sip_create import UnsortedSipCreate

_RESULT: ModelDecoder[UnsortedCreated] = ModelDecoder("unsorted_created", "UnsortedCreated")
_SENT: ModelDecoder[UnsortedSipCreate] = ModelDecoder("unsorted_sip_create", "UnsortedSipCreate")


def build(items: Iterable[UnsortedSipCreate | UnsortedSipCreateDict]) -> Request[builtins.list[UnsortedCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_unsorted_sip",
        method="POST",
        path="/api/v4/leads/unsorted/sip",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[UnsortedCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "unsorted")
