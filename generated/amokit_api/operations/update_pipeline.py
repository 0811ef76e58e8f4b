# Written by `make generate` from spec/; do not edit.
"""Update one pipeline. `PATCH /api/v4/leads/pipelines/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import PipelineUpdateDict
    from ..models.pipeline import Pipeline
    from ..models.pipeline_update import PipelineUpdate

_RESULT: ModelDecoder[Pipeline] = ModelDecoder("pipeline", "Pipeline")
_SENT: ModelDecoder[PipelineUpdate] = ModelDecoder("pipeline_update", "PipelineUpdate")


def build(id: int, body: PipelineUpdate | PipelineUpdateDict) -> Request[Pipeline]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_pipeline", _SENT)
    return Request(
        operation="update_pipeline",
        method="PATCH",
        path=f"/api/v4/leads/pipelines/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> Pipeline:
    """What a successful response holds."""
    return response.one(_RESULT)
