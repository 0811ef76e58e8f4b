# Written by `make generate` from spec/; do not edit.
"""Pipelines of leads and their statuses."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import PipelineCreateDict, PipelineStatusCreateDict, PipelineStatusUpdateDict, PipelineUpdateDict
    from ..models.pipeline import Pipeline
    from ..models.pipeline_create import PipelineCreate
    from ..models.pipeline_status import PipelineStatus
    from ..models.pipeline_status_create import PipelineStatusCreate
    from ..models.pipeline_status_update import PipelineStatusUpdate
    from ..models.pipeline_update import PipelineUpdate


class AsyncPipelinesStatusesOfResource(AsyncResource):
    """Statuses of pipelines. Those of one parent."""

    __slots__ = ()

    async def create_many(
        self,
        items: Iterable[PipelineStatusCreate | PipelineStatusCreateDict]
        | AsyncIterable[PipelineStatusCreate | PipelineStatusCreateDict],
    ) -> builtins.list[PipelineStatus]:
        """Create statuses in a pipeline.

        Creates statuses in one pipeline, which holds at most 100. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/pipelines/{pipeline_id}/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_pipeline_statuses as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[PipelineStatusCreate] | AsyncIterable[PipelineStatusCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[PipelineStatusCreate, PipelineStatus]]:
        """Create statuses in a pipeline.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_pipeline_statuses as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)

    @overload
    async def create(self, item: PipelineStatusCreate | PipelineStatusCreateDict) -> PipelineStatus: ...
    @overload
    async def create(self, **fields: Unpack[PipelineStatusCreateDict]) -> PipelineStatus: ...
    async def create(self, item: Any = None, **fields: Any) -> PipelineStatus:
        """Create statuses in a pipeline. One of them; see `create_many`.

        Creates statuses in one pipeline, which holds at most 100. Administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_pipeline_statuses as operation

        request = operation.build(self._parents[0], [one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one status of a pipeline.

        Deletes a status; its leads move to the first status of the pipeline. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import delete_pipeline_status as operation

        await self._sender.send(operation.build(self._parents[0], id))

    async def get(self, id: int, *, with_: Iterable[Literal["descriptions"] | Unlisted] | None = None) -> PipelineStatus:
        """Get one status of a pipeline.

        One status by id. Any user may read it.

        Args:
            id: Id of the object.
            with_: Further parts of each status to include.

        `GET /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import get_pipeline_status as operation

        return await self._sender.send(operation.build(self._parents[0], id, with_=with_))

    def list(self, *, with_: Iterable[Literal["descriptions"] | Unlisted] | None = None) -> AsyncList[PipelineStatus]:
        """List the statuses of a pipeline.

        All statuses of one pipeline at once, the system ones too. Any user may read them.

        Args:
            with_: Further parts of each status to include.

        `GET /api/v4/leads/pipelines/{pipeline_id}/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import list_pipeline_statuses as operation

        request = operation.build(self._parents[0], with_=with_)
        return AsyncList(self._sender, request)

    async def update(
        self,
        id: int,
        body: PipelineStatusUpdate | PipelineStatusUpdateDict | None = None,
        **fields: Unpack[PipelineStatusUpdateDict],
    ) -> PipelineStatus:
        """Update one status of a pipeline.

        Changes the fields that are sent, at least one. System statuses only take a new name. A description with `id` is
        edited, without `id` it is written for its level, and with `id` and `level` but no text it is deleted.
        Administrators only.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/leads/pipelines/{pipeline_id}/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import update_pipeline_status as operation

        return await self._sender.send(operation.build(self._parents[0], id, one_of(body, fields, "update", "id")))


class AsyncPipelinesStatusesResource(AsyncResource):
    """Statuses of pipelines."""

    __slots__ = ()

    _name = "statuses"
    _of = "pipeline_id"

    def __call__(self, pipeline_id: int) -> AsyncPipelinesStatusesOfResource:
        """Statuses of pipelines. Of one parent: Id of the pipeline."""
        return AsyncPipelinesStatusesOfResource(self._sender, (*self._parents, pipeline_id))


class AsyncPipelinesResource(AsyncResource):
    """Pipelines of leads and their statuses."""

    __slots__ = ()

    @property
    def statuses(self) -> AsyncPipelinesStatusesResource:
        """Statuses of pipelines."""
        return AsyncPipelinesStatusesResource(self._sender, self._parents)

    async def create_many(
        self, items: Iterable[PipelineCreate | PipelineCreateDict] | AsyncIterable[PipelineCreate | PipelineCreateDict]
    ) -> builtins.list[Pipeline]:
        """Create pipelines.

        Creates pipelines together with their statuses; the two final statuses 142 (won) and 143 (lost) come by themselves
        and can be renamed here. Administrators only. An account holds at most 50 pipelines, a pipeline at most 100 statuses
        with the system ones.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/pipelines`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_pipelines as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[PipelineCreate] | AsyncIterable[PipelineCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[PipelineCreate, Pipeline]]:
        """Create pipelines.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_pipelines as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create(self, item: PipelineCreate | PipelineCreateDict) -> Pipeline: ...
    @overload
    async def create(self, **fields: Unpack[PipelineCreateDict]) -> Pipeline: ...
    async def create(self, item: Any = None, **fields: Any) -> Pipeline:
        """Create pipelines. One of them; see `create_many`.

        Creates pipelines together with their statuses; the two final statuses 142 (won) and 143 (lost) come by themselves
        and can be renamed here. Administrators only. An account holds at most 50 pipelines, a pipeline at most 100 statuses
        with the system ones.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_pipelines as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one pipeline.

        Deletes a pipeline that holds no leads and is not the last one. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/leads/pipelines/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import delete_pipeline as operation

        await self._sender.send(operation.build(id))

    async def get(self, id: int) -> Pipeline:
        """Get one pipeline.

        One pipeline with its statuses. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/leads/pipelines/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import get_pipeline as operation

        return await self._sender.send(operation.build(id))

    def list(self) -> AsyncList[Pipeline]:
        """List pipelines.

        All pipelines of the account at once, each with its statuses. Any user may read them.

        `GET /api/v4/leads/pipelines`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import list_pipelines as operation

        request = operation.build()
        return AsyncList(self._sender, request)

    async def update(
        self, id: int, body: PipelineUpdate | PipelineUpdateDict | None = None, **fields: Unpack[PipelineUpdateDict]
    ) -> Pipeline:
        """Update one pipeline.

        Changes the fields that are sent; statuses have operations of their own. Administrators only, one pipeline at a
        time.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/leads/pipelines/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines
        """
        from ..operations import update_pipeline as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))
