# Written by `make generate` from spec/; do not edit.
"""List pipelines. `GET /api/v4/leads/pipelines`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline

_RESULT: ModelDecoder[Pipeline] = ModelDecoder("pipeline", "Pipeline")


def build() -> Request[PageData[Pipeline]]:
    """The request."""
    return Request(operation="list_pipelines", method="GET", path="/api/v4/leads/pipelines", parse=parse, idempotent=True)


def parse(response: ApiResponse) -> PageData[Pipeline]:
    """What a successful response holds."""
    return response.page(_RESULT, "pipelines")
