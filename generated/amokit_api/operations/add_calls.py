# Written by `make generate` from spec/; do not edit.
"""Log calls. `POST /api/v4/calls`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.call_create import CallCreate
    from ..models.call_created import CallCreated

_RESULT: Ref[CallCreated] = Ref("call_created", "CallCreated")


def build(items: Iterable[CallCreate]) -> Request[builtins.list[CallCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="add_calls", method="POST", path="/api/v4/calls", parse=parse, body=batch_body(items))


def parse(answer: Answer) -> builtins.list[CallCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "calls")
