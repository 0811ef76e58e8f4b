# Written by `make generate` from spec/; do not edit.
"""Update one task. `PATCH /api/v4/tasks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated

_RESULT: Ref[TaskUpdated] = Ref("task_updated", "TaskUpdated")


def build(id: int, body: TaskUpdate) -> Request[TaskUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_task", method="PATCH", path=f"/api/v4/tasks/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> TaskUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)
