# Written by `make generate` from spec/; do not edit.
"""Update one source. `PATCH /api/v4/sources/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.source import Source
    from ..models.source_update import SourceUpdate

_RESULT: Ref[Source] = Ref("source", "Source")


def build(id: int, body: SourceUpdate) -> Request[Source]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_source", method="PATCH", path=f"/api/v4/sources/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> Source:
    """What a successful answer means."""
    return answer.one(_RESULT)
