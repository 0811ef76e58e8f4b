# Written by `make generate` from spec/; do not edit.
"""Get one task. `GET /api/v4/tasks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.task import Task

_RESULT: ModelDecoder[Task] = ModelDecoder("task", "Task")


def build(id: int) -> Request[Task]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_task", method="GET", path=f"/api/v4/tasks/{path_segment('id', id)}", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> Task:
    """What a successful response holds."""
    return response.one(_RESULT)
