# Written by `make generate` from spec/; do not edit.
"""Tags of companies, contacts, customers and leads."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncEntityResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import TagCreateDict, TagsFilterDict, TagUpdateDict, TagUpdateItemDict
    from ..models.entity_tag import EntityTag
    from ..models.tag_create import TagCreate
    from ..models.tag_update import TagUpdate
    from ..models.tags_filter import TagsFilter


class AsyncEntityTagsResource(AsyncEntityResource):
    """Tags of companies, contacts, customers and leads."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[TagCreate | TagCreateDict] | AsyncIterable[TagCreate | TagCreateDict]
    ) -> builtins.list[EntityTag]:
        """Create tags of an entity type.

        Creates up to 250 tags, 50 advised. A name that exists gives the existing tag.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_tags as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[TagCreate] | AsyncIterable[TagCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[TagCreate, EntityTag]]:
        """Create tags of an entity type.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_tags as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)

    @overload
    async def create(self, item: TagCreate | TagCreateDict) -> EntityTag: ...
    @overload
    async def create(self, **fields: Unpack[TagCreateDict]) -> EntityTag: ...
    async def create(self, item: Any = None, **fields: Any) -> EntityTag:
        """Create tags of an entity type. One of them; see `create_many`.

        Creates up to 250 tags, 50 advised. A name that exists gives the existing tag.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_tags as operation

        request = operation.build(self._entity_type, [one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    def list(
        self,
        *,
        filter: TagsFilter | TagsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[EntityTag]:
        """List the tags of an entity type.

        Tags of leads, contacts, companies or customers, page by page. Each entity type has tags of its own.

        Args:
            filter: What to select; fields of `TagsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..operations import list_tags as operation

        request = operation.build(self._entity_type, filter=filter, page=page, limit=limit, query=query)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)


class AsyncLeadsTagsResource(AsyncEntityTagsResource):
    """Tags of leads."""

    __slots__ = ()

    async def update(self, id: int, body: TagUpdate | TagUpdateDict | None = None, **fields: Unpack[TagUpdateDict]) -> EntityTag:
        """Update one tag of leads.

        Changes the name or the colour of a tag of leads. Other entity types have no such operation.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/{entity_type}/tags/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..operations import update_tag as operation

        return await self._sender.send(operation.build(self._entity_type, id, one_of(body, fields, "update", "id")))

    async def update_many(
        self, items: Iterable[TagUpdate | TagUpdateItemDict] | AsyncIterable[TagUpdate | TagUpdateItemDict]
    ) -> builtins.list[EntityTag]:
        """Update tags of leads.

        Updates up to 250 tags of leads, 50 advised; each item needs its `id`. Other entity types have no such operation.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_tags as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[TagUpdate] | AsyncIterable[TagUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[TagUpdate, EntityTag]]:
        """Update tags of leads.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_tags as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)
