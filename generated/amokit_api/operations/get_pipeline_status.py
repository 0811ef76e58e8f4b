# Written by `make generate` from spec/; do not edit.
"""Get one status of a pipeline. `GET /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.pipeline_status import PipelineStatus

_RESULT: Ref[PipelineStatus] = Ref("pipeline_status", "PipelineStatus")


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
    add(pairs, "with", known("with_", with_, ("descriptions",)), "csv")
    return Request(
        operation="get_pipeline_status",
        method="GET",
        path=f"/api/v4/leads/pipelines/{segment('pipeline_id', pipeline_id)}/statuses/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> PipelineStatus:
    """What a successful answer means."""
    return answer.one(_RESULT)
