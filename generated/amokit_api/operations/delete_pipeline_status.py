# Written by `make generate` from spec/; do not edit.
"""Delete one status of a pipeline. `DELETE /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(pipeline_id: int, id: int) -> Request[None]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        id: Id of the object.
    """
    return Request(
        operation="delete_pipeline_status",
        method="DELETE",
        path=f"/api/v4/leads/pipelines/{segment('pipeline_id', pipeline_id)}/statuses/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
