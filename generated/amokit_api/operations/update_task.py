# Written by `make generate` from spec/; do not edit.
"""Update one task. `PATCH /api/v4/tasks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import TaskUpdateDict
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated

_RESULT: ModelDecoder[TaskUpdated] = ModelDecoder("task_updated", "TaskUpdated")
_SENT: ModelDecoder[TaskUpdate] = ModelDecoder("task_update", "TaskUpdate")


def build(id: int, body: TaskUpdate | TaskUpdateDict) -> Request[TaskUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_task", _SENT)
    return Request(
        operation="update_task",
        method="PATCH",
        path=f"/api/v4/tasks/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> TaskUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)
