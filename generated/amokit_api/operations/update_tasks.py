# Written by `make generate` from spec/; do not edit.
"""Update tasks. `PATCH /api/v4/tasks`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated

_RESULT: Ref[TaskUpdated] = Ref("task_updated", "TaskUpdated")


def build(items: Iterable[TaskUpdate]) -> Request[builtins.list[TaskUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="update_tasks", method="PATCH", path="/api/v4/tasks", parse=parse, body=batch_body(items, "id"))


def parse(answer: Answer) -> builtins.list[TaskUpdated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "tasks")
