# Written by `make generate` from spec/; do not edit.
"""Create tasks. `POST /api/v4/tasks`"""

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
    from ..dicts import TaskCreateDict
    from ..models.task_create import TaskCreate
    from ..models.task_created import TaskCreated

_RESULT: ModelDecoder[TaskCreated] = ModelDecoder("task_created", "TaskCreated")
_SENT: ModelDecoder[TaskCreate] = ModelDecoder("task_create", "TaskCreate")


def build(items: Iterable[TaskCreate | TaskCreateDict]) -> Request[builtins.list[TaskCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_tasks", method="POST", path="/api/v4/tasks", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[TaskCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "tasks")
