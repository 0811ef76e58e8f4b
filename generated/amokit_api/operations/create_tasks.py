# Written by `make generate` from spec/; do not edit.
"""Create tasks. `POST /api/v4/tasks`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.task_create import TaskCreate
    from ..models.task_created import TaskCreated

_RESULT: ModelDecoder[TaskCreated] = ModelDecoder("task_created", "TaskCreated")


def build(items: Iterable[TaskCreate]) -> Request[builtins.list[TaskCreated]]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
    return Request(
        operation="create_tasks", method="POST", path="/api/v4/tasks", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[TaskCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "tasks")
