# Written by `make generate` from spec/; do not edit.
"""Sources of leads."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import SourceCreateDict, SourceDeleteDict, SourcesFilterDict, SourceUpdateDict, SourceUpdateItemDict
    from ..models.source import Source
    from ..models.source_create import SourceCreate
    from ..models.source_delete import SourceDelete
    from ..models.source_update import SourceUpdate
    from ..models.sources_filter import SourcesFilter


class AsyncSourcesResource(AsyncResource):
    """Sources of leads."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[SourceCreate | SourceCreateDict] | AsyncIterable[SourceCreate | SourceCreateDict]
    ) -> builtins.list[Source]:
        """Create sources.

        Creates up to 50 sources, of at most 100 an integration. The integration needs an uploaded widget with the location
        `lead_sources`. The answer holds the whole sources. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_sources as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items)

    def create_each(
        self,
        items: Iterable[SourceCreate] | AsyncIterable[SourceCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[SourceCreate, Source]]:
        """Create sources.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 50 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_sources as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items, options)

    @overload
    async def create(self, item: SourceCreate | SourceCreateDict) -> Source: ...
    @overload
    async def create(self, **fields: Unpack[SourceCreateDict]) -> Source: ...
    async def create(self, item: Any = None, **fields: Any) -> Source:
        """Create sources. One of them; see `create_many`.

        Creates up to 50 sources, of at most 100 an integration. The integration needs an uploaded widget with the location
        `lead_sources`. The answer holds the whole sources. Administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_sources as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one source.

        Deletes one source; an unknown id is a `NotFoundError`. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/sources/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import delete_source as operation

        await self._sender.send(operation.build(id))

    async def delete_many(
        self, items: Iterable[SourceDelete | SourceDeleteDict] | AsyncIterable[SourceDelete | SourceDeleteDict]
    ) -> None:
        """Delete sources.

        Deletes several sources. One unknown id fails the whole request with status 400, whose body names it under `errors`.
        Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `DELETE /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import delete_sources as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def delete_each(
        self,
        items: Iterable[SourceDelete] | AsyncIterable[SourceDelete],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[SourceDelete, None]]:
        """Delete sources.

        Like `delete_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import delete_sources as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def get(self, id: int) -> Source:
        """Get one source.

        One source by id; `NotFoundError` when there is none or it was deleted. Administrators only.

        Args:
            id: Id of the object.

        `GET /api/v4/sources/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import get_source as operation

        return await self._sender.send(operation.build(id))

    def list(self, *, filter: SourcesFilter | SourcesFilterDict | RawModel | None = None) -> AsyncList[Source]:
        """List sources.

        All sources of the integration, at most 100; the list is whole. Administrators only.

        Args:
            filter: What to select; fields of `SourcesFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import list_sources as operation

        request = operation.build(filter=filter)
        return AsyncList(self._sender, request)

    async def update(
        self, id: int, body: SourceUpdate | SourceUpdateDict | None = None, **fields: Unpack[SourceUpdateDict]
    ) -> Source:
        """Update one source.

        Changes the fields that are sent and leaves the others. The answer is the whole source. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/sources/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import update_source as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    async def update_many(
        self, items: Iterable[SourceUpdate | SourceUpdateItemDict] | AsyncIterable[SourceUpdate | SourceUpdateItemDict]
    ) -> builtins.list[Source]:
        """Update sources.

        Updates up to 50 sources; each item needs its `id`. The answer holds the whole sources. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_sources as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items)

    def update_each(
        self,
        items: Iterable[SourceUpdate] | AsyncIterable[SourceUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[SourceUpdate, Source]]:
        """Update sources.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 50 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_sources as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items, options)
