"""`amo.directory()`: users, pipelines, statuses, loss reasons and task types by id or name.

A read model has no reference to a client, so that it can be compared and pickled: `lead.status` cannot make a request. The
directory gives the names that belong to its ids, `directory.status(lead).name`; only reading the directory costs requests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from amokit_api.errors import ArgumentError, ForbiddenError
from amokit_api.serialization.model import Model
from amokit_api.suggest import suggest

from ..concurrency.sansio import Steps, run, run_async

if TYPE_CHECKING:
    from amokit_api.models import Lead, LossReason, Pipeline, PipelineStatus, Task, TaskTypeInfo, User

T = TypeVar("T")


@dataclass(frozen=True)
class Directory:
    """The names of an account, as they were when they were read.

    Attributes:
        users: Users; none where the token's user may not list them.
        pipelines: Pipelines of leads, with their statuses.
        loss_reasons: Why leads are lost.
        task_types: Types of tasks.
        read_at: When they were read.
    """

    users: tuple[User, ...]
    pipelines: tuple[Pipeline, ...]
    loss_reasons: tuple[LossReason, ...]
    task_types: tuple[TaskTypeInfo, ...]
    read_at: datetime = field(default_factory=lambda: datetime.now(UTC), compare=False)

    def user(self, which: int | str) -> User:
        """A user by id, name or e-mail. Raises ArgumentError where there is none."""
        return _one("user", self.users, which, "name", "email")

    def responsible(self, entity: Any) -> User:
        """Who is responsible for a lead, contact, company, customer or task. Raises ArgumentError where nobody is."""
        return self.user(_of(entity, "responsible_user_id"))

    def pipeline(self, which: int | str | Lead) -> Pipeline:
        """A pipeline by id or name, or that of a lead. Raises ArgumentError where there is none."""
        return _one("pipeline", self.pipelines, _of(which, "pipeline_id"))

    def statuses(self, pipeline: int | str | Lead) -> list[PipelineStatus]:
        """The statuses of a pipeline, in their order."""
        return list(self.pipeline(pipeline).statuses)

    def status(self, which: int | str | Lead, pipeline: int | str | None = None) -> PipelineStatus:
        """A status by id or name, or that of a lead.

        Args:
            which: The status, or a lead.
            pipeline: Its pipeline; needed for a name or an id that several pipelines have, such as 142 (won) and 143 (lost).

        Raises:
            ArgumentError: There is none, or there are several.
        """
        if not isinstance(which, int | str):
            pipeline, which = _of(which, "pipeline_id"), _of(which, "status_id")
        among = self.pipelines if pipeline is None else (self.pipeline(pipeline),)
        statuses = [status for each in among for status in each.statuses]
        several = [status for status in statuses if _is(status, which)]
        if len(several) > 1:
            raise ArgumentError(f"several pipelines have the status {which!r}: give pipeline=")
        return several[0] if several else _one("status", statuses, which)

    def loss_reason(self, which: int | str | Lead) -> LossReason | None:
        """A reason by id or name, or that of a lead; None for a lead without one. Raises ArgumentError where there is none."""
        if not (which.loss_reason_id if isinstance(which, Model) else which):
            return None
        return _one("loss reason", self.loss_reasons, _of(which, "loss_reason_id"))

    def task_type(self, which: int | str | Task) -> TaskTypeInfo:
        """A type by id or name, or that of a task. Raises ArgumentError where there is none."""
        return _one("task type", self.task_types, _of(which, "task_type_id"))


def _of(which: Any, attribute: str) -> int | str:
    """An id or a name as it is, of an object the id that it has in this attribute."""
    if isinstance(which, int | str):
        return which
    number: int | None = getattr(which, attribute, None)
    if number is None:
        what = f"this {type(which).__name__} has no {attribute}" if isinstance(which, Model) else f"not {which!r}"
        raise ArgumentError(f"the directory is asked for an id, a name or an object with {attribute}; {what}")
    return number


def _names(item: Any, attributes: Iterable[str] = ("name",)) -> list[str]:
    """What an object is found by: those of the attributes that it has. One without a name is found by its id alone."""
    return [value for name in attributes if (value := getattr(item, name, None))]


def _is(item: Any, which: Any, attributes: Iterable[str] = ("name",)) -> bool:
    return item.id == which if isinstance(which, int) else str(which).casefold() in map(str.casefold, _names(item, attributes))


def _one(kind: str, items: Iterable[T], which: Any, *attributes: str) -> T:
    several = list(items)
    for item in several:
        if _is(item, which, attributes or ("name",)):
            return item
    known = {next(iter(_names(item)), str(getattr(item, "id", "?"))) for item in several}
    there_are = suggest(which, known, "there are") if known else "; there are none"
    raise ArgumentError(f"there is no {kind} {which!r} (directory(refresh=True) reads all again){there_are}")


def _reading(account_of: Callable[..., Any], items_of: Callable[..., Any]) -> Steps[Directory]:
    users = yield partial(items_of, "users", limit=250)
    pipelines = yield partial(items_of, "pipelines")
    reasons = yield partial(items_of, "leads.loss_reasons")
    account = yield partial(account_of, with_=["task_types"])
    types = (account.embedded.task_types if account.embedded else None) or []
    return Directory(tuple(users), tuple(pipelines), tuple(reasons), tuple(types))


def is_fresh(directory: Directory | None, refresh: bool, max_age: timedelta | None) -> bool:
    """Whether a directory that was read earlier will do."""
    if directory is None or refresh:
        return False
    return max_age is None or datetime.now(UTC) - directory.read_at <= max_age


def read(client: Any) -> Directory:
    """Reads the names of an account."""
    return run(_reading(client.account.get, partial(_items, client)), client.send)


async def read_async(client: Any) -> Directory:
    """Reads the names of an account."""
    return await run_async(_reading(client.account.get, partial(_items_async, client)), client.send, threads=False)


def _items(client: Any, path: str, **arguments: Any) -> list[Any]:
    try:
        return list(attrgetter(path)(client).list(**arguments))
    except ForbiddenError:  # for administrators only
        return []


async def _items_async(client: Any, path: str, **arguments: Any) -> list[Any]:
    try:
        return [item async for item in attrgetter(path)(client).list(**arguments)]
    except ForbiddenError:
        return []
