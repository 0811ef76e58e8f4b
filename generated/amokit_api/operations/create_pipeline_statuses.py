# Written by `make generate` from spec/; do not edit.
"""Create statuses in a pipeline. `POST /api/v4/leads/pipelines/{pipeline_id}/statuses`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.pipeline_status import PipelineStatus
    from ..models.pipeline_status_create import PipelineStatusCreate

_RESULT: Ref[PipelineStatus] = Ref("pipeline_status", "PipelineStatus")


def build(pipeline_id: int, items: Iterable[PipelineStatusCreate]) -> Request[builtins.list[PipelineStatus]]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        items: What to send.
    """
    return Request(
        operation="create_pipeline_statuses",
        method="POST",
        path=f"/api/v4/leads/pipelines/{segment('pipeline_id', pipeline_id)}/statuses",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[PipelineStatus]:
    """What a successful answer means."""
    return answer.many(_RESULT, "statuses")
