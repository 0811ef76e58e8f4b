# Written by `make generate` from spec/; do not edit.
"""Create statuses in a pipeline. `POST /api/v4/leads/pipelines/{pipeline_id}/statuses`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import PipelineStatusCreateDict
    from ..models.pipeline_status import PipelineStatus
    from ..models.pipeline_status_create import PipelineStatusCreate

_RESULT: ModelDecoder[PipelineStatus] = ModelDecoder("pipeline_status", "PipelineStatus")
_SENT: ModelDecoder[PipelineStatusCreate] = ModelDecoder("pipeline_status_create", "PipelineStatusCreate")


def build(
    pipeline_id: int, items: Iterable[PipelineStatusCreate | PipelineStatusCreateDict]
) -> Request[builtins.list[PipelineStatus]]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_pipeline_statuses",
        method="POST",
        path=f"/api/v4/leads/pipelines/{path_segment('pipeline_id', pipeline_id)}/statuses",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[PipelineStatus]:
    """What a successful response holds."""
    return response.many(_RESULT, "statuses")
