"""Tasks, with adding one in a line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from amokit_api.argument_checks import check_id
from amokit_api.errors import ArgumentError
from amokit_api.resources.async_tasks import AsyncTasksResource
from amokit_api.resources.tasks import TasksResource

from ..search.many import AsyncGetMany, GetMany

if TYPE_CHECKING:
    from amokit_api.dicts import TaskCreateDict
    from amokit_api.models import Task, TaskCreated

    Many = GetMany[Task]
    AsyncMany = AsyncGetMany[Task]
else:  # models are imported when they are needed
    Many, AsyncMany = GetMany, AsyncGetMany

Entity = Literal["leads", "contacts", "companies", "customers"]


def _task(
    text: str, complete_till: datetime | timedelta | int, to: dict[Entity, int | None], user: int | None, kind: int | None
) -> TaskCreateDict:
    given: list[tuple[Entity, int]] = [(entity, number) for entity, number in to.items() if number is not None]
    if len(given) > 1:
        raise ArgumentError(f"a task belongs to one entity; given are those of {' and '.join(entity for entity, _ in given)}")
    till = datetime.now(UTC) + complete_till if isinstance(complete_till, timedelta) else complete_till
    task: TaskCreateDict = {"text": text, "complete_till": till, "responsible_user_id": user, "task_type_id": kind}
    for entity, number in given:
        name = "company" if entity == "companies" else entity[:-1]
        task["entity_type"], task["entity_id"] = entity, check_id(name, number)
    return task


class Tasks(Many, TasksResource):
    """Tasks."""

    __slots__ = ()

    def add(
        self,
        text: str,
        complete_till: datetime | timedelta | int,
        *,
        lead: int | None = None,
        contact: int | None = None,
        company: int | None = None,
        customer: int | None = None,
        responsible_user_id: int | None = None,
        task_type_id: int | None = None,
    ) -> TaskCreated:
        """Adds a task, to an entity or to none; `create` takes all fields.

        Args:
            text: What is to be done.
            complete_till: By when: an aware datetime, Unix seconds, or how long from now.
            lead: Id of the lead that it belongs to.
            contact: Id of the contact.
            company: Id of the company.
            customer: Id of the customer.
            responsible_user_id: Who is to do it.
            task_type_id: Id of its type; see `constants.TaskType`.

        Raises:
            ArgumentError: More than one entity is given, or the datetime has no time zone.
        """
        to: dict[Entity, int | None] = {"leads": lead, "contacts": contact, "companies": company, "customers": customer}
        return self.create(_task(text, complete_till, to, responsible_user_id, task_type_id))


class AsyncTasks(AsyncMany, AsyncTasksResource):
    """Tasks."""

    __slots__ = ()

    async def add(
        self,
        text: str,
        complete_till: datetime | timedelta | int,
        *,
        lead: int | None = None,
        contact: int | None = None,
        company: int | None = None,
        customer: int | None = None,
        responsible_user_id: int | None = None,
        task_type_id: int | None = None,
    ) -> TaskCreated:
        """Adds a task; see `Tasks.add`."""
        to: dict[Entity, int | None] = {"leads": lead, "contacts": contact, "companies": company, "customers": customer}
        return await self.create(_task(text, complete_till, to, responsible_user_id, task_type_id))
