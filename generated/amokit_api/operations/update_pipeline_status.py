# Written by `make generate` from spec/; do not edit.
"""Update one status of a pipeline. `PATCH /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import PipelineStatusUpdateDict
    from ..models.pipeline_status import PipelineStatus
    from ..models.pipeline_status_update import PipelineStatusUpdate

_RESULT: ModelDecoder[PipelineStatus] = ModelDecoder("pipeline_status", "PipelineStatus")
_SENT: ModelDecoder[PipelineStatusUpdate] = ModelDecoder("pipeline_status_update", "PipelineStatusUpdate")


def build(pipeline_id: int, id: int, body: PipelineStatusUpdate | PipelineStatusUpdateDict) -> Request[PipelineStatus]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_pipeline_status", _SENT)
    return Request(
        operation="update_pipeline_status",
        method="PATCH",
        path=f"/api/v4/leads/pipelines/{path_segment('pipeline_id', pipeline_id)}/statuses/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> PipelineStatus:
    """What a successful response holds."""
    return response.one(_RESULT)
