# Written by `make generate` from spec/; do not edit.
"""Contacts (people)."""

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
    from ..dicts import ContactChatLinkDict, ContactCreateDict, ContactsFilterDict, ContactUpdateDict, ContactUpdateItemDict
    from ..models.contact import Contact
    from ..models.contact_chat import ContactChat
    from ..models.contact_chat_link import ContactChatLink
    from ..models.contact_create import ContactCreate
    from ..models.contact_created import ContactCreated
    from ..models.contact_update import ContactUpdate
    from ..models.contact_updated import ContactUpdated
    from ..models.contacts_filter import ContactsFilter
    from ..models.partial_contact import PartialContact
    from .async_entity_custom_field_groups import AsyncEntityCustomFieldGroupsResource
    from .async_entity_custom_fields import AsyncEntityCustomFieldsResource
    from .async_entity_files import AsyncEntityFilesResource
    from .async_entity_links import AsyncEntityLinksResource
    from .async_entity_notes import AsyncEntityNotesResource
    from .async_entity_tags import AsyncEntityTagsResource


class AsyncContactsChatsResource(AsyncResource):
    """Chats of contacts."""

    __slots__ = ()

    async def link(
        self, items: Iterable[ContactChatLink | ContactChatLinkDict] | AsyncIterable[ContactChatLink | ContactChatLinkDict]
    ) -> builtins.list[ContactChat]:
        """Link chats to contacts.

        A chat belongs to one contact, a contact may have many chats; linking a chat again moves it. For administrators, and
        only chats of channels that carry the id of the calling integration; a session cookie makes it fail.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/contacts/chats`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import link_contact_chats as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def link_each(
        self,
        items: Iterable[ContactChatLink] | AsyncIterable[ContactChatLink],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[ContactChatLink, ContactChat]]:
        """Link chats to contacts.

        Like `link`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import link_contact_chats as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def list(
        self, *, contact_id: int | Iterable[int] | None = None, chat_id: str | Iterable[str] | None = None
    ) -> AsyncList[ContactChat]:
        """List the links between contacts and chats.

        Chats of contacts, or contacts of chats; give one of the two ids. For administrators, and only chats of channels
        that carry the id of the calling integration; a session cookie makes it fail. A chat of an incoming lead gives the
        contact of that lead.

        Args:
            contact_id: Id of a contact, or ids of several.
            chat_id: Id of a chat, or ids of several.

        `GET /api/v4/contacts/chats`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import list_contact_chats as operation

        request = operation.build(contact_id=contact_id, chat_id=chat_id)
        return AsyncList(self._sender, request)


class AsyncContactsResource(AsyncResource):
    """Contacts (people)."""

    __slots__ = ()

    @property
    def files(self) -> AsyncEntityFilesResource:
        """Files of contacts."""
        from .async_entity_files import AsyncEntityFilesResource

        return AsyncEntityFilesResource(self._sender, "contacts")

    @property
    def custom_field_groups(self) -> AsyncEntityCustomFieldGroupsResource:
        """Custom field groups of contacts."""
        from .async_entity_custom_field_groups import AsyncEntityCustomFieldGroupsResource

        return AsyncEntityCustomFieldGroupsResource(self._sender, "contacts")

    @property
    def custom_fields(self) -> AsyncEntityCustomFieldsResource:
        """Custom fields of contacts."""
        from .async_entity_custom_fields import AsyncEntityCustomFieldsResource

        return AsyncEntityCustomFieldsResource(self._sender, "contacts")

    @property
    def notes(self) -> AsyncEntityNotesResource:
        """Notes of contacts."""
        from .async_entity_notes import AsyncEntityNotesResource

        return AsyncEntityNotesResource(self._sender, "contacts")

    @property
    def tags(self) -> AsyncEntityTagsResource:
        """Tags of contacts."""
        from .async_entity_tags import AsyncEntityTagsResource

        return AsyncEntityTagsResource(self._sender, "contacts")

    @property
    def chats(self) -> AsyncContactsChatsResource:
        """Chats of contacts."""
        return AsyncContactsChatsResource(self._sender, self._parents)

    @property
    def links(self) -> AsyncEntityLinksResource:
        """Links of contacts."""
        from .async_entity_links import AsyncEntityLinksResource

        return AsyncEntityLinksResource(self._sender, "contacts")

    async def create_many(
        self, items: Iterable[ContactCreate | ContactCreateDict] | AsyncIterable[ContactCreate | ContactCreateDict]
    ) -> builtins.list[ContactCreated]:
        """Create contacts.

        Creates up to 250 contacts, 50 advised. The answer is short: ids, matched to the request by `request_id`. Leads and
        companies are attached by links.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/contacts`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_contacts as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[ContactCreate] | AsyncIterable[ContactCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[ContactCreate, ContactCreated]]:
        """Create contacts.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_contacts as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(
        self, item: ContactCreate | ContactCreateDict | None = None, **fields: Unpack[ContactCreateDict]
    ) -> ContactCreated:
        """Create contacts. One of them; see `create_many`.

        Creates up to 250 contacts, 50 advised. The answer is short: ids, matched to the request by `request_id`. Leads and
        companies are attached by links.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_contacts as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def get(
        self,
        id: int,
        *,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "social_profiles", "only_deleted"] | Unlisted]
        | None = None,
    ) -> Contact:
        """Get one contact.

        One contact by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.
            with_: Further parts of each contact to include; `only_deleted` lists the trash instead.

        `GET /api/v4/contacts/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import get_contact as operation

        return await self._sender.send(operation.build(id, with_=with_))

    @overload
    def list(  # type: ignore[overload-overlap]  # for an empty list alone, which is the first
        self,
        *,
        filter: ContactsFilter | ContactsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "social_profiles"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Contact]: ...
    @overload
    def list(
        self,
        *,
        filter: ContactsFilter | ContactsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["only_deleted"]],
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[PartialContact]: ...
    def list(
        self,
        *,
        filter: ContactsFilter | ContactsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "social_profiles", "only_deleted"] | Unlisted]
        | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Any]:
        """List contacts.

        Contacts that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `ContactsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each contact to include; `only_deleted` lists the trash instead.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/contacts`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import list_contacts as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def update(
        self, id: int, body: ContactUpdate | ContactUpdateDict | None = None, **fields: Unpack[ContactUpdateDict]
    ) -> ContactUpdated:
        """Update one contact.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/contacts/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import update_contact as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    async def update_many(
        self, items: Iterable[ContactUpdate | ContactUpdateItemDict] | AsyncIterable[ContactUpdate | ContactUpdateItemDict]
    ) -> builtins.list[ContactUpdated]:
        """Update contacts.

        Updates up to 250 contacts, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/contacts`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_contacts as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[ContactUpdate] | AsyncIterable[ContactUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[ContactUpdate, ContactUpdated]]:
        """Update contacts.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_contacts as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
