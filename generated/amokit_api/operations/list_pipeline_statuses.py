# Written by `make generate` from spec/; do not edit.
"""List the statuses of a pipeline. `GET /api/v4/leads/pipelines/{pipeline_id}/statuses`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.pipeline_status import PipelineStatus

_RESULT: ModelDecoder[PipelineStatus] = ModelDecoder("pipeline_status", "PipelineStatus")


def build(
    pipeline_id: int, *, with_: Iterable[Literal["descriptions"] | Unlisted] | None = None
) -> Request[PageData[PipelineStatus]]:
    """The request.

    Args:
        pipeline_id: Id of the pipeline.
        with_: Further parts of each status to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("descriptions",)), "csv")
    return Request(
        operation="list_pipeline_statuses",
        method="GET",
        path=f"/api/v4/leads/pipelines/{path_segment('pipeline_id', pipeline_id)}/statuses",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[PipelineStatus]:
    """What a successful response holds."""
    return response.page(_RESULT, "statuses")
