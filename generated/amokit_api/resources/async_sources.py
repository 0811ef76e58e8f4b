# Written by `make generate` from spec/; do not edit.
"""Sources of leads."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..batches import chunks, only
from ..batches import send_many_async as send_many
from ..pages import AsyncList
from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..models.source import Source
    from ..models.source_create import SourceCreate
    from ..models.source_delete import SourceDelete
    from ..models.source_update import SourceUpdate
    from ..models.sources_filter import SourcesFilter


class AsyncSourcesResource(AsyncResource):
    """Sources of leads."""

    __slots__ = ()

    async def create_many(self, items: Iterable[SourceCreate]) -> builtins.list[Source]:
        """Create sources.

        Creates up to 50 sources, of at most 100 an integration. The integration needs an uploaded widget with the location
        `lead_sources`. The answer holds the whole sources. Administrators only.

        Args:
            items: Any number of objects; they are sent 50 a request.

        `POST /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import create_sources as operation

        return await send_many(self._sender, lambda chunk: operation.build(chunk), items, 50)

    async def create(self, item: SourceCreate) -> Source:
        """Create sources. One of them; see `create_many`."""
        from ..operations import create_sources as operation

        request = operation.build([item])
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

    async def delete_many(self, items: Iterable[SourceDelete]) -> None:
        """Delete sources.

        Deletes several sources. One unknown id fails the whole request with status 400, whose body names it under `errors`.
        Administrators only.

        Args:
            items: Any number of objects; they are sent 50 a request.

        `DELETE /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import delete_sources as operation

        for chunk in chunks(items, 50):
            await self._sender.send(operation.build(chunk))

    async def get(self, id: int) -> Source:
        """Get one source.

        One source by id; `NotFoundError` when there is none or it was deleted. Administrators only.

        Args:
            id: Id of the object.

        `GET /api/v4/sources/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import get_source as operation

        return await self._sender.send(operation.build(id))

    def list(self, *, filter: SourcesFilter | None = None) -> AsyncList[Source]:
        """List sources.

        All sources of the integration, at most 100; the list is whole. Administrators only.

        Args:
            filter: What to select; fields of `SourcesFilter`.

        `GET /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import list_sources as operation

        request = operation.build(filter=filter)
        return AsyncList(self._sender, request)

    async def update(self, id: int, body: SourceUpdate) -> Source:
        """Update one source.

        Changes the fields that are sent and leaves the others. The answer is the whole source. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/sources/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import update_source as operation

        return await self._sender.send(operation.build(id, body))

    async def update_many(self, items: Iterable[SourceUpdate]) -> builtins.list[Source]:
        """Update sources.

        Updates up to 50 sources; each item needs its `id`. The answer holds the whole sources. Administrators only.

        Args:
            items: Any number of objects; they are sent 50 a request.

        `PATCH /api/v4/sources`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import update_sources as operation

        return await send_many(self._sender, lambda chunk: operation.build(chunk), items, 50)
