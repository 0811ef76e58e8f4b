# Written by `make generate` from spec/; do not edit.
"""Tasks."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..models.task import Task
    from ..models.task_create import TaskCreate
    from ..models.task_created import TaskCreated
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated
    from ..models.tasks_filter import TasksFilter


class AsyncTasksResource(AsyncResource):
    """Tasks."""

    __slots__ = ()

    async def create_many(self, items: Iterable[TaskCreate] | AsyncIterable[TaskCreate]) -> builtins.list[TaskCreated]:
        """Create tasks.

        Creates up to 250 tasks, 50 advised. The answer is short: ids, matched to the request by `request_id`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_tasks as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[TaskCreate] | AsyncIterable[TaskCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[TaskCreate, TaskCreated]]:
        """Create tasks.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_tasks as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(self, item: TaskCreate) -> TaskCreated:
        """Create tasks. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_tasks as operation

        request = operation.build([item])
        return only(request, await self._sender.send(request))

    async def get(self, id: int) -> Task:
        """Get one task.

        One task by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.

        `GET /api/v4/tasks/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import get_task as operation

        return await self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: TasksFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["created_at", "complete_till", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[Task]:
        """List tasks.

        Tasks that the user may see, page by page.

        Args:
            filter: What to select; fields of `TasksFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import list_tasks as operation

        request = operation.build(filter=filter, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency)

    async def update(self, id: int, body: TaskUpdate) -> TaskUpdated:
        """Update one task.

        Changes the fields that are sent and leaves the others. A task is completed with `is_completed` and the text of its
        `result`.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/tasks/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import update_task as operation

        return await self._sender.send(operation.build(id, body))

    async def update_many(self, items: Iterable[TaskUpdate] | AsyncIterable[TaskUpdate]) -> builtins.list[TaskUpdated]:
        """Update tasks.

        Updates up to 250 tasks, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_tasks as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[TaskUpdate] | AsyncIterable[TaskUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[TaskUpdate, TaskUpdated]]:
        """Update tasks.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_tasks as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
