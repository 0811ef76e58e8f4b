# Written by `make generate` from spec/; do not edit.
"""List pipelines. `GET /api/v4/leads/pipelines`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline

_RESULT: Ref[Pipeline] = Ref("pipeline", "Pipeline")


def build() -> Request[PageData[Pipeline]]:
    """The request."""
    return Request(operation="list_pipelines", method="GET", path="/api/v4/leads/pipelines", parse=parse, idempotent=True)


def parse(answer: Answer) -> PageData[Pipeline]:
    """What a successful answer means."""
    return answer.page(_RESULT, "pipelines")
