# Written by `make generate` from spec/; do not edit.
"""Create pipelines. `POST /api/v4/leads/pipelines`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import PipelineCreateDict
    from ..models.pipeline import Pipeline
    from ..models.pipeline_create import PipelineCreate

_RESULT: ModelDecoder[Pipeline] = ModelDecoder("pipeline", "Pipeline")
_SENT: ModelDecoder[PipelineCreate] = ModelDecoder("pipeline_create", "PipelineCreate")


def build(items: Iterable[PipelineCreate | PipelineCreateDict]) -> Request[builtins.list[Pipeline]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_pipelines",
        method="POST",
        path="/api/v4/leads/pipelines",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[Pipeline]:
    """What a successful response holds."""
    return response.many(_RESULT, "pipelines")
