# Written by `make generate` from spec/; do not edit.
"""Templates of chat messages and their review."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import (
        ChatTemplateCreateDict,
        ChatTemplateReviewUpdateDict,
        ChatTemplatesFilterDict,
        ChatTemplateUpdateDict,
        ChatTemplateUpdateItemDict,
        IdRefDict,
    )
    from ..models.chat_template import ChatTemplate
    from ..models.chat_template_create import ChatTemplateCreate
    from ..models.chat_template_review import ChatTemplateReview
    from ..models.chat_template_review_update import ChatTemplateReviewUpdate
    from ..models.chat_template_reviews import ChatTemplateReviews
    from ..models.chat_template_update import ChatTemplateUpdate
    from ..models.chat_templates_filter import ChatTemplatesFilter
    from ..models.id_ref import IdRef


class AsyncChatTemplatesResource(AsyncResource):
    """Templates of chat messages and their review."""

    __slots__ = ()

    async def create_many(
        self,
        items: Iterable[ChatTemplateCreate | ChatTemplateCreateDict] | AsyncIterable[ChatTemplateCreate | ChatTemplateCreateDict],
    ) -> builtins.list[ChatTemplate]:
        """Create chat templates.

        Creates up to 250 templates, 50 advised. The answer holds the whole templates; status 422 means that there are too
        many. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/chats/templates`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_chat_templates as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[ChatTemplateCreate] | AsyncIterable[ChatTemplateCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[ChatTemplateCreate, ChatTemplate]]:
        """Create chat templates.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_chat_templates as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create(self, item: ChatTemplateCreate | ChatTemplateCreateDict) -> ChatTemplate: ...
    @overload
    async def create(self, **fields: Unpack[ChatTemplateCreateDict]) -> ChatTemplate: ...
    async def create(self, item: Any = None, **fields: Any) -> ChatTemplate:
        """Create chat templates. One of them; see `create_many`.

        Creates up to 250 templates, 50 advised. The answer holds the whole templates; status 422 means that there are too
        many. Administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_chat_templates as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one chat template.

        Deletes one template. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/chats/templates/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import delete_chat_template as operation

        await self._sender.send(operation.build(id))

    async def delete_many(self, items: Iterable[IdRef | IdRefDict] | AsyncIterable[IdRef | IdRefDict]) -> None:
        """Delete chat templates.

        Deletes several templates. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `DELETE /api/v4/chats/templates`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import delete_chat_templates as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def delete_each(
        self,
        items: Iterable[IdRef] | AsyncIterable[IdRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[IdRef, None]]:
        """Delete chat templates.

        Like `delete_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import delete_chat_templates as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def get(
        self, id: int, *, with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None
    ) -> ChatTemplate:
        """Get one chat template.

        One template by id; an unknown id is a `NotFoundError`. Administrators only.

        Args:
            id: Id of the object.
            with_: Further parts of each template to include.

        `GET /api/v4/chats/templates/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import get_chat_template as operation

        return await self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: ChatTemplatesFilter | ChatTemplatesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[ChatTemplate]:
        """List chat templates.

        Chat templates of the integration, page by page, at most 50 on a page. Administrators only.

        Args:
            filter: What to select; fields of `ChatTemplatesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each template to include.
            page: Number of the page, from 1.
            limit: Templates on a page, 50 by default and at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/chats/templates`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import list_chat_templates as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def send_to_review(self, id: int) -> ChatTemplateReviews:
        """Send a WhatsApp template to review.

        Starts the review of the template; the answer lists one review a source, and may list none. Administrators only.

        Args:
            id: Id of the object.

        `POST /api/v4/chats/templates/{id}/review`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import send_chat_template_to_review as operation

        return await self._sender.send(operation.build(id))

    async def update(
        self, id: int, body: ChatTemplateUpdate | ChatTemplateUpdateDict | None = None, **fields: Unpack[ChatTemplateUpdateDict]
    ) -> ChatTemplate:
        """Update one chat template.

        Changes the fields that are sent. A WhatsApp template may be changed only while it is a draft. The answer is the
        whole template. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/chats/templates/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import update_chat_template as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    @overload
    async def update_review(
        self, id: int, review_id: int, body: ChatTemplateReviewUpdate | ChatTemplateReviewUpdateDict
    ) -> ChatTemplateReview: ...
    @overload
    async def update_review(
        self, id: int, review_id: int, **fields: Unpack[ChatTemplateReviewUpdateDict]
    ) -> ChatTemplateReview: ...
    async def update_review(self, id: int, review_id: int, body: Any = None, **fields: Any) -> ChatTemplateReview:
        """Set the outcome of a review.

        Reports what the messenger decided on a WhatsApp template.

        Args:
            id: Id of the object.
            review_id: Id of the review.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/chats/templates/{id}/review/{review_id}`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..operations import update_chat_template_review as operation

        return await self._sender.send(operation.build(id, review_id, one_of(body, fields, "update_review", "id, review_id")))

    async def update_many(
        self,
        items: Iterable[ChatTemplateUpdate | ChatTemplateUpdateItemDict]
        | AsyncIterable[ChatTemplateUpdate | ChatTemplateUpdateItemDict],
    ) -> builtins.list[ChatTemplate]:
        """Update chat templates.

        Updates up to 250 templates, 50 advised; each item needs its `id`. A WhatsApp template may be changed only while it
        is a draft. The answer holds the whole templates. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/chats/templates`, see https://www.amocrm.ru/developers/content/crm_platform/chat-templates-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_chat_templates as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[ChatTemplateUpdate] | AsyncIterable[ChatTemplateUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[ChatTemplateUpdate, ChatTemplate]]:
        """Update chat templates.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_chat_templates as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
