# Written by `make generate` from spec/; do not edit.
"""Leads (deals)."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
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
        LeadComplexCreateDict,
        LeadCreateDict,
        LeadsFilterDict,
        LeadUpdateDict,
        LeadUpdateItemDict,
        LossReasonCreateDict,
        LossReasonUpdateDict,
    )
    from ..models.lead import Lead
    from ..models.lead_complex_create import LeadComplexCreate
    from ..models.lead_complex_created import LeadComplexCreated
    from ..models.lead_create import LeadCreate
    from ..models.lead_created import LeadCreated
    from ..models.lead_update import LeadUpdate
    from ..models.lead_updated import LeadUpdated
    from ..models.leads_filter import LeadsFilter
    from ..models.loss_reason import LossReason
    from ..models.loss_reason_create import LossReasonCreate
    from ..models.loss_reason_update import LossReasonUpdate
    from ..models.partial_lead import PartialLead
    from .async_entity_custom_field_groups import AsyncEntityCustomFieldGroupsResource
    from .async_entity_custom_fields import AsyncEntityCustomFieldsResource
    from .async_entity_files import AsyncEntityFilesResource
    from .async_entity_links import AsyncEntityLinksResource
    from .async_entity_notes import AsyncEntityNotesResource
    from .async_entity_subscriptions import AsyncEntitySubscriptionsResource
    from .async_entity_tags import AsyncLeadsTagsResource


class AsyncLeadsLossReasonsResource(AsyncResource):
    """Loss reasons of leads."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[LossReasonCreate | LossReasonCreateDict] | AsyncIterable[LossReasonCreate | LossReasonCreateDict]
    ) -> builtins.list[LossReason]:
        """Create loss reasons.

        Creates loss reasons; presumably for administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/loss_reasons`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_loss_reasons as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[LossReasonCreate] | AsyncIterable[LossReasonCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[LossReasonCreate, LossReason]]:
        """Create loss reasons.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_loss_reasons as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create(self, item: LossReasonCreate | LossReasonCreateDict) -> LossReason: ...
    @overload
    async def create(self, **fields: Unpack[LossReasonCreateDict]) -> LossReason: ...
    async def create(self, item: Any = None, **fields: Any) -> LossReason:
        """Create loss reasons. One of them; see `create_many`.

        Creates loss reasons; presumably for administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_loss_reasons as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one loss reason.

        Deletes one loss reason; presumably for administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/leads/loss_reasons/{id}`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import delete_loss_reason as operation

        await self._sender.send(operation.build(id))

    async def get(self, id: int) -> LossReason:
        """Get one loss reason.

        One loss reason by id; the server answers 404 when there is none.

        Args:
            id: Id of the object.

        `GET /api/v4/leads/loss_reasons/{id}`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import get_loss_reason as operation

        return await self._sender.send(operation.build(id))

    def list(self) -> AsyncList[LossReason]:
        """List loss reasons.

        All reasons why a lead can be lost, at once.

        `GET /api/v4/leads/loss_reasons`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import list_loss_reasons as operation

        request = operation.build()
        return AsyncList(self._sender, request)

    async def update(
        self, id: int, body: LossReasonUpdate | LossReasonUpdateDict | None = None, **fields: Unpack[LossReasonUpdateDict]
    ) -> LossReason:
        """Update one loss reason.

        Changes the fields that are sent; presumably for administrators only. There is no batch form.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/leads/loss_reasons/{id}`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import update_loss_reason as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))


class AsyncLeadsResource(AsyncResource):
    """Leads (deals)."""

    __slots__ = ()

    @property
    def files(self) -> AsyncEntityFilesResource:
        """Files of leads."""
        from .async_entity_files import AsyncEntityFilesResource

        return AsyncEntityFilesResource(self._sender, "leads")

    @property
    def custom_field_groups(self) -> AsyncEntityCustomFieldGroupsResource:
        """Custom field groups of leads."""
        from .async_entity_custom_field_groups import AsyncEntityCustomFieldGroupsResource

        return AsyncEntityCustomFieldGroupsResource(self._sender, "leads")

    @property
    def custom_fields(self) -> AsyncEntityCustomFieldsResource:
        """Custom fields of leads."""
        from .async_entity_custom_fields import AsyncEntityCustomFieldsResource

        return AsyncEntityCustomFieldsResource(self._sender, "leads")

    @property
    def notes(self) -> AsyncEntityNotesResource:
        """Notes of leads."""
        from .async_entity_notes import AsyncEntityNotesResource

        return AsyncEntityNotesResource(self._sender, "leads")

    @property
    def loss_reasons(self) -> AsyncLeadsLossReasonsResource:
        """Loss reasons of leads."""
        return AsyncLeadsLossReasonsResource(self._sender, self._parents)

    @property
    def tags(self) -> AsyncLeadsTagsResource:
        """Tags of leads."""
        from .async_entity_tags import AsyncLeadsTagsResource

        return AsyncLeadsTagsResource(self._sender, "leads")

    @property
    def links(self) -> AsyncEntityLinksResource:
        """Links of leads."""
        from .async_entity_links import AsyncEntityLinksResource

        return AsyncEntityLinksResource(self._sender, "leads")

    @property
    def subscriptions(self) -> AsyncEntitySubscriptionsResource:
        """Subscriptions of leads."""
        from .async_entity_subscriptions import AsyncEntitySubscriptionsResource

        return AsyncEntitySubscriptionsResource(self._sender, "leads")

    async def create_many(
        self, items: Iterable[LeadCreate | LeadCreateDict] | AsyncIterable[LeadCreate | LeadCreateDict]
    ) -> builtins.list[LeadCreated]:
        """Create leads.

        Creates up to 250 leads, 50 advised. The answer is short: ids, matched to the request by `request_id`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_leads as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[LeadCreate] | AsyncIterable[LeadCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[LeadCreate, LeadCreated]]:
        """Create leads.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_leads as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(self, item: LeadCreate | LeadCreateDict | None = None, **fields: Unpack[LeadCreateDict]) -> LeadCreated:
        """Create leads. One of them; see `create_many`.

        Creates up to 250 leads, 50 advised. The answer is short: ids, matched to the request by `request_id`.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_leads as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def create_complex_many(
        self,
        items: Iterable[LeadComplexCreate | LeadComplexCreateDict] | AsyncIterable[LeadComplexCreate | LeadComplexCreateDict],
    ) -> builtins.list[LeadComplexCreated]:
        """Create leads with their contact and company.

        Creates up to 50 leads, each with at most one contact and one company, new or existing; at most 40 custom field
        values an entity. With `metadata` the lead becomes an incoming lead (unsorted) and its status is ignored. Duplicate
        control, where it is on, may merge an input into a stored entity.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/complex`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_leads_complex as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items)

    def create_complex_each(
        self,
        items: Iterable[LeadComplexCreate] | AsyncIterable[LeadComplexCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[LeadComplexCreate, LeadComplexCreated]]:
        """Create leads with their contact and company.

        Like `create_complex_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 50 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_leads_complex as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 50), items, options)

    async def create_complex(
        self, item: LeadComplexCreate | LeadComplexCreateDict | None = None, **fields: Unpack[LeadComplexCreateDict]
    ) -> LeadComplexCreated:
        """Create leads with their contact and company. One of them; see `create_complex_many`.

        Creates up to 50 leads, each with at most one contact and one company, new or existing; at most 40 custom field
        values an entity. With `metadata` the lead becomes an incoming lead (unsorted) and its status is ignored. Duplicate
        control, where it is on, may merge an input into a stored entity.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_leads_complex as operation

        request = operation.build([one_of(item, fields, "create_complex")])
        return only(request, await self._sender.send(request))

    async def get(
        self,
        id: int,
        *,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
    ) -> Lead:
        """Get one lead.

        One lead by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.
            with_: Further parts of each lead to include.

        `GET /api/v4/leads/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..operations import get_lead as operation

        return await self._sender.send(operation.build(id, with_=with_))

    @overload
    def list(  # type: ignore[overload-overlap]  # for an empty list alone, which is the first
        self,
        *,
        filter: LeadsFilter | LeadsFilterDict | RawModel | None = None,
        with_: Iterable[
            Literal["catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "source_id", "source"] | Unlisted
        ]
        | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Lead]: ...
    @overload
    def list(
        self,
        *,
        filter: LeadsFilter | LeadsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["only_deleted"]],
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[PartialLead]: ...
    def list(
        self,
        *,
        filter: LeadsFilter | LeadsFilterDict | RawModel | None = None,
        with_: Iterable[
            Literal[
                "catalog_elements", "is_price_modified_by_robot", "loss_reason", "contacts", "only_deleted", "source_id", "source"
            ]
            | Unlisted
        ]
        | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Any]:
        """List leads.

        Leads that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `LeadsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each lead to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/leads`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..operations import list_leads as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def update(
        self, id: int, body: LeadUpdate | LeadUpdateDict | None = None, **fields: Unpack[LeadUpdateDict]
    ) -> LeadUpdated:
        """Update one lead.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/leads/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..operations import update_lead as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    async def update_many(
        self, items: Iterable[LeadUpdate | LeadUpdateItemDict] | AsyncIterable[LeadUpdate | LeadUpdateItemDict]
    ) -> builtins.list[LeadUpdated]:
        """Update leads.

        Updates up to 250 leads, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/leads`, see https://www.amocrm.ru/developers/content/crm_platform/leads-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_leads as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[LeadUpdate] | AsyncIterable[LeadUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[LeadUpdate, LeadUpdated]]:
        """Update leads.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_leads as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
