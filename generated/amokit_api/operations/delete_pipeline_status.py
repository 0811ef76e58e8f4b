# Written by `make generate` from spec/; do not edit.
"""Delete one status of a pipeline. `DELETE /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(pipeline_id: int, id: int) -> Request[None]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        id: Id of the object.
    """
    return Request(
        operation="delete_pipeline_status",
        method="DELETE",
        path=f"/api/v4/leads/pipelines/{path_segment('pipeline_id', pipeline_id)}/statuses/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
