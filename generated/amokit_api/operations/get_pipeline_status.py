# Written by `make generate` from spec/; do not edit.
"""Get one status of a pipeline. `GET /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.pipeline_status import PipelineStatus

_RESULT: ModelDecoder[PipelineStatus] = ModelDecoder("pipeline_status", "PipelineStatus")


def build(
    pipeline_id: int, id: int, *, with_: Iterable[Literal["descriptions"] | Unlisted] | None = None
) -> Request[PipelineStatus]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        id: Id of the object.
        with_: Further parts of each status to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("descriptions",)), "csv")
    return Request(
        operation="get_pipeline_status",
        method="GET",
        path=f"/api/v4/leads/pipelines/{path_segment('pipeline_id', pipeline_id)}/statuses/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PipelineStatus:
    """What a successful response holds."""
    return response.one(_RESULT)
