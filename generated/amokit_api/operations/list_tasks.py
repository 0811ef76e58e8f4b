# Written by `make generate` from spec/; do not edit.
"""List tasks. `GET /api/v4/tasks`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, add_order, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TasksFilterDict
    from ..models.task import Task
    from ..models.tasks_filter import TasksFilter

_RESULT: ModelDecoder[Task] = ModelDecoder("task", "Task")
_FILTER: ModelDecoder[TasksFilter] = ModelDecoder("tasks_filter", "TasksFilter")


def build(
    *,
    filter: TasksFilter | TasksFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
    order: Mapping[Literal["created_at", "complete_till", "id"], Literal["asc", "desc"]] | None = None,
) -> Request[PageData[Task]]:
    """The request.

    Args:
        filter: What to select; fields of `TasksFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        order: Order of the list, by one field.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_order(pairs, order, ("created_at", "complete_till", "id"))
    add_filter(pairs, filter, _FILTER, {})
    return Request(operation="list_tasks", method="GET", path="/api/v4/tasks", parse=parse, query=encode(pairs), idempotent=True)


def parse(response: ApiResponse) -> PageData[Task]:
    """What a successful response holds."""
    return response.page(_RESULT, "tasks")
