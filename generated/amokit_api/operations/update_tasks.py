# Written by `make generate` from spec/; do not edit.
"""Update tasks. `PATCH /api/v4/tasks`"""

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
    from ..dicts import TaskUpdateItemDict
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated

_RESULT: ModelDecoder[TaskUpdated] = ModelDecoder("task_updated", "TaskUpdated")
_SENT: ModelDecoder[TaskUpdate] = ModelDecoder("task_update", "TaskUpdate")


def build(items: Iterable[TaskUpdate | TaskUpdateItemDict]) -> Request[builtins.list[TaskUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_tasks", method="PATCH", path="/api/v4/tasks", parse=parse, given=given, body=batch_body(given, "id")
    )


def parse(response: ApiResponse) -> builtins.list[TaskUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "tasks")
