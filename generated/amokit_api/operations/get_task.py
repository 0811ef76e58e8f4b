# Written by `make generate` from spec/; do not edit.
"""Get one task. `GET /api/v4/tasks/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.task import Task

_RESULT: Ref[Task] = Ref("task", "Task")


def build(id: int) -> Request[Task]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(operation="get_task", method="GET", path=f"/api/v4/tasks/{segment('id', id)}", parse=parse, idempotent=True)


def parse(answer: Answer) -> Task:
    """What a successful answer means."""
    return answer.one(_RESULT)
