# Written by `make generate` from spec/; do not edit.
"""Get one pipeline. `GET /api/v4/leads/pipelines/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline

_RESULT: Ref[Pipeline] = Ref("pipeline", "Pipeline")


def build(id: int) -> Request[Pipeline]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_pipeline", method="GET", path=f"/api/v4/leads/pipelines/{segment('id', id)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> Pipeline:
    """What a successful answer means."""
    return answer.one(_RESULT)
