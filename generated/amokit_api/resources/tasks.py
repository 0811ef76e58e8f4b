# Written by `make generate` from spec/; do not edit.
"""Tasks."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import TaskCreateDict, TasksFilterDict, TaskUpdateDict, TaskUpdateItemDict
    from ..models.task import Task
    from ..models.task_create import TaskCreate
    from ..models.task_created import TaskCreated
    from ..models.task_update import TaskUpdate
    from ..models.task_updated import TaskUpdated
    from ..models.tasks_filter import TasksFilter


class TasksResource(Resource):
    """Tasks."""

    __slots__ = ()

    def create_many(self, items: Iterable[TaskCreate | TaskCreateDict]) -> builtins.list[TaskCreated]:
        """Create tasks.

        Creates up to 250 tasks, 50 advised. The answer is short: ids, matched to the request by `request_id`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_tasks as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[TaskCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[TaskCreate, TaskCreated]]:
        """Create tasks.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_tasks as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: TaskCreate | TaskCreateDict) -> TaskCreated: ...
    @overload
    def create(self, **fields: Unpack[TaskCreateDict]) -> TaskCreated: ...
    def create(self, item: Any = None, **fields: Any) -> TaskCreated:
        """Create tasks. One of them; see `create_many`.

        Creates up to 250 tasks, 50 advised. The answer is short: ids, matched to the request by `request_id`.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_tasks as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def get(self, id: int) -> Task:
        """Get one task.

        One task by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.

        `GET /api/v4/tasks/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import get_task as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: TasksFilter | TasksFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["created_at", "complete_till", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Task]:
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
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import list_tasks as operation

        request = operation.build(filter=filter, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(self, id: int, body: TaskUpdate | TaskUpdateDict | None = None, **fields: Unpack[TaskUpdateDict]) -> TaskUpdated:
        """Update one task.

        Changes the fields that are sent and leaves the others. A task is completed with `is_completed` and the text of its
        `result`.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/tasks/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..operations import update_task as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    def update_many(self, items: Iterable[TaskUpdate | TaskUpdateItemDict]) -> builtins.list[TaskUpdated]:
        """Update tasks.

        Updates up to 250 tasks, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/tasks`, see https://www.amocrm.ru/developers/content/crm_platform/tasks-api
        """
        from ..batches import Plan, send_many
        from ..operations import update_tasks as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[TaskUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[TaskUpdate, TaskUpdated]]:
        """Update tasks.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_tasks as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
