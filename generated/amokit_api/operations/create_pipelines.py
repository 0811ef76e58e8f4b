# Written by `make generate` from spec/; do not edit.
"""Create pipelines. `POST /api/v4/leads/pipelines`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline
    from ..models.pipeline_create import PipelineCreate

_RESULT: Ref[Pipeline] = Ref("pipeline", "Pipeline")


def build(items: Iterable[PipelineCreate]) -> Request[builtins.list[Pipeline]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="create_pipelines", method="POST", path="/api/v4/leads/pipelines", parse=parse, body=batch_body(items)
    )


def parse(answer: Answer) -> builtins.list[Pipeline]:
    """What a successful answer means."""
    return answer.many(_RESULT, "pipelines")
