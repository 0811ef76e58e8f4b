# Written by `make generate` from spec/; do not edit.
"""Get one pipeline. `GET /api/v4/leads/pipelines/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline

_RESULT: ModelDecoder[Pipeline] = ModelDecoder("pipeline", "Pipeline")


def build(id: int) -> Request[Pipeline]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_pipeline",
        method="GET",
        path=f"/api/v4/leads/pipelines/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> Pipeline:
    """What a successful response holds."""
    return response.one(_RESULT)
