# Written by `make generate` from spec/; do not edit.
"""Create sources. `POST /api/v4/sources`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.source import Source
    from ..models.source_create import SourceCreate

_RESULT: Ref[Source] = Ref("source", "Source")


def build(items: Iterable[SourceCreate]) -> Request[builtins.list[Source]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="create_sources", method="POST", path="/api/v4/sources", parse=parse, body=batch_body(items))


def parse(answer: Answer) -> builtins.list[Source]:
    """What a successful answer means."""
    return answer.many(_RESULT, "sources")
