# Written by `make generate` from spec/; do not edit.
"""Update one pipeline. `PATCH /api/v4/leads/pipelines/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline
    from ..models.pipeline_update import PipelineUpdate

_RESULT: Ref[Pipeline] = Ref("pipeline", "Pipeline")


def build(id: int, body: PipelineUpdate) -> Request[Pipeline]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_pipeline",
        method="PATCH",
        path=f"/api/v4/leads/pipelines/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> Pipeline:
    """What a successful answer means."""
    return answer.one(_RESULT)
