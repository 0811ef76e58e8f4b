# Written by `make generate` from spec/; do not edit.
"""Log calls. `POST /api/v4/calls`"""

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
    from ..dicts import CallCreateDict
    from ..models.call_create import CallCreate
    from ..models.call_created import CallCreated

_RESULT: ModelDecoder[CallCreated] = ModelDecoder("call_created", "CallCreated")
_SENT: ModelDecoder[CallCreate] = ModelDecoder("call_create", "CallCreate")


def build(items: Iterable[CallCreate | CallCreateDict]) -> Request[builtins.list[CallCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(operation="add_calls", method="POST", path="/api/v4/calls", parse=parse, given=given, body=batch_body(given))


def parse(response: ApiResponse) -> builtins.list[CallCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "calls", errors="errors")
