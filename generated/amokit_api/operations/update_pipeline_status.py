# Written by `make generate` from spec/; do not edit.
"""Update one status of a pipeline. `PATCH /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.pipeline_status import PipelineStatus
    from ..models.pipeline_status_update import PipelineStatusUpdate

_RESULT: Ref[PipelineStatus] = Ref("pipeline_status", "PipelineStatus")


def build(pipeline_id: int, id: int, body: PipelineStatusUpdate) -> Request[PipelineStatus]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_pipeline_status",
        method="PATCH",
        path=f"/api/v4/leads/pipelines/{segment('pipeline_id', pipeline_id)}/statuses/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> PipelineStatus:
    """What a successful answer means."""
    return answer.one(_RESULT)
