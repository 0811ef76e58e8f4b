# Written by `make generate` from spec/; do not edit.
"""Contacts (people)."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..models.contact import Contact
    from ..models.contact_chat import ContactChat
    from ..models.contact_chat_link import ContactChatLink
    from ..models.contact_create import ContactCreate
    from ..models.contact_created import ContactCreated
    from ..models.contact_update import ContactUpdate
    from ..models.contact_updated import ContactUpdated
    from ..models.contacts_filter import ContactsFilter
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_create import CustomFieldGroupCreate
    from ..models.custom_field_group_update import CustomFieldGroupUpdate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated
    from ..models.custom_fields_filter import CustomFieldsFilter
    from ..models.entity_file import EntityFile
    from ..models.entity_file_ref import EntityFileRef
    from ..models.entity_link import EntityLink
    from ..models.entity_notes_filter import EntityNotesFilter
    from ..models.entity_tag import EntityTag
    from ..models.link_write import LinkWrite
    from ..models.links_filter import LinksFilter
    from ..models.mass_link_write import MassLinkWrite
    from ..models.mass_links_filter import MassLinksFilter
    from ..models.note import Note
    from ..models.note_create import NoteCreate
    from ..models.note_created import NoteCreated
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated
    from ..models.notes_filter import NotesFilter
    from ..models.tag_create import TagCreate
    from ..models.tags_filter import TagsFilter


class AsyncContactsFilesOfResource(AsyncResource):
    """Files of contacts. Those of one parent."""

    __slots__ = ()

    async def attach_many(self, items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef]) -> None:
        """Attach files to an entity.

        Links files of the drive to one entity; those it has stay. `NotFoundError` when there is no such entity.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PUT /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import attach_entity_files as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items)

    def attach_each(
        self,
        items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[EntityFileRef, None]]:
        """Attach files to an entity.

        Like `attach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import attach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )

    async def attach(self, item: EntityFileRef) -> None:
        """Attach files to an entity. One of them; see `attach_many`."""
        from ..operations import attach_entity_files as operation

        request = operation.build("contacts", self._parents[0], [item])
        await self._sender.send(request)

    async def detach_many(self, items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef]) -> None:
        """Detach files from an entity.

        Removes links to files; the files stay in the drive. `NotFoundError` when there is no such entity.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `DELETE /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import detach_entity_files as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items)

    def detach_each(
        self,
        items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[EntityFileRef, None]]:
        """Detach files from an entity.

        Like `detach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import detach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )

    async def detach(self, item: EntityFileRef) -> None:
        """Detach files from an entity. One of them; see `detach_many`."""
        from ..operations import detach_entity_files as operation

        request = operation.build("contacts", self._parents[0], [item])
        await self._sender.send(request)

    def list(self, *, limit: int | None = None, before_id: int | None = None, cursor: str | None = None) -> AsyncList[EntityFile]:
        """List the files of an entity.

        Links to the files attached to one entity, newest first; files in custom fields are not among them. Pages go down by
        the id of the link.

        Args:
            limit: Objects on a page, 50 by default and 250 at most.
            before_id: Only links with a smaller id.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.

        `GET /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_entity_files as operation

        request = operation.build("contacts", self._parents[0], limit=limit, before_id=before_id)
        return AsyncList(self._sender, request, cursor)


class AsyncContactsFilesResource(AsyncResource):
    """Files of contacts."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> AsyncContactsFilesOfResource:
        """Files of contacts. Of one parent: Id of the entity."""
        return AsyncContactsFilesOfResource(self._sender, (*self._parents, entity_id))


class AsyncContactsCustomFieldGroupsResource(AsyncResource):
    """Custom field groups of contacts."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[CustomFieldGroupCreate] | AsyncIterable[CustomFieldGroupCreate]
    ) -> builtins.list[CustomFieldGroup]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Creates groups of custom fields. Administrators only.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_custom_field_groups as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldGroupCreate] | AsyncIterable[CustomFieldGroupCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldGroupCreate, CustomFieldGroup]]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_custom_field_groups as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)

    async def create(self, item: CustomFieldGroupCreate) -> CustomFieldGroup:
        """Create groups of custom fields of leads, contacts, companies or customers. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_custom_field_groups as operation

        request = operation.build("contacts", [item])
        return only(request, await self._sender.send(request))

    async def delete(self, id: str) -> None:
        """Delete one group of custom fields of leads, contacts, companies or customers.

        Deletes a group that is not predefined. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `DELETE /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field_group as operation

        await self._sender.send(operation.build("contacts", id))

    async def get(self, id: str) -> CustomFieldGroup:
        """Get one group of custom fields of leads, contacts, companies or customers.

        One group by its id, which is text; the server answers 404 when there is none. Any user may read it.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `GET /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field_group as operation

        return await self._sender.send(operation.build("contacts", id))

    def list(self) -> AsyncList[CustomFieldGroup]:
        """List the groups of custom fields of leads, contacts, companies or customers.

        All groups (tabs) of the custom fields at once. Any user may read them.

        `GET /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_field_groups as operation

        request = operation.build("contacts")
        return AsyncList(self._sender, request)

    async def update(self, id: str, body: CustomFieldGroupUpdate) -> CustomFieldGroup:
        """Update one group of custom fields of leads, contacts, companies or customers.

        Changes the keys that are sent, at least one; the fields listed move into the group. The answer names all fields of
        the group. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
            body: What to send.

        `PATCH /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field_group as operation

        return await self._sender.send(operation.build("contacts", id, body))


class AsyncContactsCustomFieldsResource(AsyncResource):
    """Custom fields of contacts."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[CustomFieldCreate] | AsyncIterable[CustomFieldCreate]
    ) -> builtins.list[CustomField]:
        """Create custom fields of leads, contacts, companies or customers.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_custom_fields as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate] | AsyncIterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)

    async def create(self, item: CustomFieldCreate) -> CustomField:
        """Create custom fields of leads, contacts, companies or customers. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_custom_fields as operation

        request = operation.build("contacts", [item])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one custom field of leads, contacts, companies or customers.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field as operation

        await self._sender.send(operation.build("contacts", id))

    async def get(self, id: int) -> CustomField:
        """Get one custom field of leads, contacts, companies or customers.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field as operation

        return await self._sender.send(operation.build("contacts", id))

    def list(
        self,
        *,
        filter: CustomFieldsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[CustomField]:
        """List the custom fields of leads, contacts, companies or customers.

        Definitions of the custom fields of leads, contacts, companies or customers, page by page; at most 50 on a page,
        whatever the limit. Any user may read them.

        Args:
            filter: What to select; fields of `CustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_fields as operation

        request = operation.build("contacts", filter=filter, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency)

    async def update(self, id: int, body: CustomFieldUpdate) -> CustomFieldUpdated:
        """Update one custom field of leads, contacts, companies or customers.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field as operation

        return await self._sender.send(operation.build("contacts", id, body))

    async def update_many(
        self, items: Iterable[CustomFieldUpdate] | AsyncIterable[CustomFieldUpdate]
    ) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of leads, contacts, companies or customers.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_custom_fields as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate] | AsyncIterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of leads, contacts, companies or customers.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)


class AsyncContactsNotesOfResource(AsyncResource):
    """Notes of contacts. Those of one parent."""

    __slots__ = ()

    async def create_many(self, items: Iterable[NoteCreate] | AsyncIterable[NoteCreate]) -> builtins.list[NoteCreated]:
        """Create notes of one entity.

        Creates up to 250 notes of one entity, 50 advised; items need no `entity_id`. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_entity_notes as operation

        return await send_many(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items
        )

    def create_each(
        self,
        items: Iterable[NoteCreate] | AsyncIterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of one entity.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )

    async def create(self, item: NoteCreate) -> NoteCreated:
        """Create notes of one entity. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_entity_notes as operation

        request = operation.build("contacts", self._parents[0], [item])
        return only(request, await self._sender.send(request))

    async def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note of one entity.

        One note of an entity by id; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_entity_note as operation

        return await self._sender.send(operation.build("contacts", self._parents[0], id, with_=with_))

    def list(
        self,
        *,
        filter: EntityNotesFilter | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[Note]:
        """List notes of one entity.

        Notes of one lead (contact, …), page by page.

        Args:
            filter: What to select; fields of `EntityNotesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each note to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_entity_notes as operation

        request = operation.build("contacts", self._parents[0], filter=filter, with_=with_, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency)

    async def update(self, id: int, body: NoteUpdate) -> NoteUpdated:
        """Update one note of one entity.

        Changes one note of an entity; `note_type` is repeated and `params` is whole.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_entity_note as operation

        return await self._sender.send(operation.build("contacts", self._parents[0], id, body))

    async def update_many(self, items: Iterable[NoteUpdate] | AsyncIterable[NoteUpdate]) -> builtins.list[NoteUpdated]:
        """Update notes of one entity.

        Updates up to 250 notes of one entity, 50 advised. Each item needs its `id`, its `note_type` again and the whole
        `params`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_entity_notes as operation

        return await send_many(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items
        )

    def update_each(
        self,
        items: Iterable[NoteUpdate] | AsyncIterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of one entity.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )


class AsyncContactsNotesResource(AsyncResource):
    """Notes of contacts."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> AsyncContactsNotesOfResource:
        """Notes of contacts. Of one parent: Id of the entity."""
        return AsyncContactsNotesOfResource(self._sender, (*self._parents, entity_id))

    async def create_many(self, items: Iterable[NoteCreate] | AsyncIterable[NoteCreate]) -> builtins.list[NoteCreated]:
        """Create notes of several entities.

        Creates up to 250 notes, 50 advised; each item needs the `entity_id` it goes to. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_notes as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[NoteCreate] | AsyncIterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of several entities.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)

    async def create(self, item: NoteCreate) -> NoteCreated:
        """Create notes of several entities. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_notes as operation

        request = operation.build("contacts", [item])
        return only(request, await self._sender.send(request))

    async def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note.

        One note by id, whatever entity of this kind it belongs to; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_note as operation

        return await self._sender.send(operation.build("contacts", id, with_=with_))

    def list(
        self,
        *,
        filter: NotesFilter | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[Note]:
        """List notes of all entities of a kind.

        Notes of all leads (contacts, …) that the user may see, page by page.

        Args:
            filter: What to select; fields of `NotesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each note to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_notes as operation

        request = operation.build("contacts", filter=filter, with_=with_, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency)

    async def pin(self, id: int) -> None:
        """Pin a note.

        Keeps the note at the top of its entity's feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/pin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import pin_note as operation

        await self._sender.send(operation.build("contacts", id))

    async def unpin(self, id: int) -> None:
        """Unpin a note.

        Lets a pinned note go back to its place in the feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/unpin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import unpin_note as operation

        await self._sender.send(operation.build("contacts", id))

    async def update(self, id: int, body: NoteUpdate) -> NoteUpdated:
        """Update one note.

        Changes one note; `note_type` is repeated and `params` is whole. The documented way is the one below the entity
        (`update_entity_note`).

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_note as operation

        return await self._sender.send(operation.build("contacts", id, body))

    async def update_many(self, items: Iterable[NoteUpdate] | AsyncIterable[NoteUpdate]) -> builtins.list[NoteUpdated]:
        """Update notes of several entities.

        Updates up to 250 notes, 50 advised. Each item needs its `id`, its `note_type` again and the whole `params`; some
        accounts ask for `entity_id` too.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_notes as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[NoteUpdate] | AsyncIterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of several entities.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)


class AsyncContactsTagsResource(AsyncResource):
    """Tags of contacts."""

    __slots__ = ()

    async def create_many(self, items: Iterable[TagCreate] | AsyncIterable[TagCreate]) -> builtins.list[EntityTag]:
        """Create tags of an entity type.

        Creates up to 250 tags, 50 advised. A name that exists gives the existing tag.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_tags as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[TagCreate] | AsyncIterable[TagCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[TagCreate, EntityTag]]:
        """Create tags of an entity type.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_tags as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)

    async def create(self, item: TagCreate) -> EntityTag:
        """Create tags of an entity type. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_tags as operation

        request = operation.build("contacts", [item])
        return only(request, await self._sender.send(request))

    def list(
        self,
        *,
        filter: TagsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[EntityTag]:
        """List the tags of an entity type.

        Tags of leads, contacts, companies or customers, page by page. Each entity type has tags of its own.

        Args:
            filter: What to select; fields of `TagsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Searches the filled fields for a part of a text; filters beside it are said to be ignored.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..operations import list_tags as operation

        request = operation.build("contacts", filter=filter, page=page, limit=limit, query=query)
        return AsyncList(self._sender, request, cursor, concurrency)


class AsyncContactsChatsResource(AsyncResource):
    """Chats of contacts."""

    __slots__ = ()

    async def link(self, items: Iterable[ContactChatLink] | AsyncIterable[ContactChatLink]) -> builtins.list[ContactChat]:
        """Link chats to contacts.

        A chat belongs to one contact, a contact may have many chats; linking a chat again moves it. For administrators, and
        only chats of channels that carry the id of the calling integration; a session cookie makes it fail.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

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
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[ContactChatLink, ContactChat]]:
        """Link chats to contacts.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
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


class AsyncContactsLinksOfResource(AsyncResource):
    """Links of contacts. Those of one parent."""

    __slots__ = ()

    async def link(self, items: Iterable[LinkWrite] | AsyncIterable[LinkWrite]) -> builtins.list[EntityLink]:
        """Link other entities to one entity.

        Leads take contacts, companies and catalog elements; contacts take companies, customers and catalog elements;
        companies take contacts, leads, customers and catalog elements; customers take contacts, companies and catalog
        elements. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import link_entities as operation

        return await send_many(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items
        )

    def link_each(
        self,
        items: Iterable[LinkWrite] | AsyncIterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[LinkWrite, EntityLink]]:
        """Link other entities to one entity.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import link_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )

    def list(self, *, filter: LinksFilter | RawModel | None = None) -> AsyncList[EntityLink]:
        """List the links of one entity.

        All that the entity is linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `LinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/{entity_id}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_entity_links as operation

        request = operation.build("contacts", self._parents[0], filter=filter)
        return AsyncList(self._sender, request)

    async def unlink(self, items: Iterable[LinkWrite] | AsyncIterable[LinkWrite]) -> None:
        """Unlink other entities from one entity.

        A catalog element needs `catalog_id` in its metadata. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import unlink_entities as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[LinkWrite] | AsyncIterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[LinkWrite, None]]:
        """Unlink other entities from one entity.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import unlink_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("contacts", self._parents[0], chunk), 50, 250), items, options
        )


class AsyncContactsLinksResource(AsyncResource):
    """Links of contacts."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> AsyncContactsLinksOfResource:
        """Links of contacts. Of one parent: Id of the entity whose links these are."""
        return AsyncContactsLinksOfResource(self._sender, (*self._parents, entity_id))

    async def link(self, items: Iterable[MassLinkWrite] | AsyncIterable[MassLinkWrite]) -> builtins.list[EntityLink]:
        """Link other entities to several entities.

        As linking to one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import link_entities_mass as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def link_each(
        self,
        items: Iterable[MassLinkWrite] | AsyncIterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[MassLinkWrite, EntityLink]]:
        """Link other entities to several entities.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import link_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)

    def list(self, *, filter: MassLinksFilter | RawModel) -> AsyncList[EntityLink]:
        """List the links of several entities.

        All that the given entities are linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `MassLinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_links as operation

        request = operation.build("contacts", filter=filter)
        return AsyncList(self._sender, request)

    async def unlink(self, items: Iterable[MassLinkWrite] | AsyncIterable[MassLinkWrite]) -> None:
        """Unlink other entities from several entities.

        As unlinking from one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import unlink_entities_mass as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[MassLinkWrite] | AsyncIterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[MassLinkWrite, None]]:
        """Unlink other entities from several entities.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import unlink_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("contacts", chunk), 50, 250), items, options)


class AsyncContactsResource(AsyncResource):
    """Contacts (people)."""

    __slots__ = ()

    @property
    def files(self) -> AsyncContactsFilesResource:
        """Files of contacts."""
        return AsyncContactsFilesResource(self._sender, self._parents)

    @property
    def custom_field_groups(self) -> AsyncContactsCustomFieldGroupsResource:
        """Custom field groups of contacts."""
        return AsyncContactsCustomFieldGroupsResource(self._sender, self._parents)

    @property
    def custom_fields(self) -> AsyncContactsCustomFieldsResource:
        """Custom fields of contacts."""
        return AsyncContactsCustomFieldsResource(self._sender, self._parents)

    @property
    def notes(self) -> AsyncContactsNotesResource:
        """Notes of contacts."""
        return AsyncContactsNotesResource(self._sender, self._parents)

    @property
    def tags(self) -> AsyncContactsTagsResource:
        """Tags of contacts."""
        return AsyncContactsTagsResource(self._sender, self._parents)

    @property
    def chats(self) -> AsyncContactsChatsResource:
        """Chats of contacts."""
        return AsyncContactsChatsResource(self._sender, self._parents)

    @property
    def links(self) -> AsyncContactsLinksResource:
        """Links of contacts."""
        return AsyncContactsLinksResource(self._sender, self._parents)

    async def create_many(self, items: Iterable[ContactCreate] | AsyncIterable[ContactCreate]) -> builtins.list[ContactCreated]:
        """Create contacts.

        Creates up to 250 contacts, 50 advised. The answer is short: ids, matched to the request by `request_id`. Leads and
        companies are attached by links.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

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
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[ContactCreate, ContactCreated]]:
        """Create contacts.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_contacts as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(self, item: ContactCreate) -> ContactCreated:
        """Create contacts. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_contacts as operation

        request = operation.build([item])
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

    def list(
        self,
        *,
        filter: ContactsFilter | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "social_profiles", "only_deleted"] | Unlisted]
        | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncList[Contact]:
        """List contacts.

        Contacts that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `ContactsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each contact to include; `only_deleted` lists the trash instead.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Searches the filled fields for a part of a text; filters beside it are said to be ignored.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/contacts`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import list_contacts as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return AsyncList(self._sender, request, cursor, concurrency)

    async def update(self, id: int, body: ContactUpdate) -> ContactUpdated:
        """Update one contact.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/contacts/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/contacts-api
        """
        from ..operations import update_contact as operation

        return await self._sender.send(operation.build(id, body))

    async def update_many(self, items: Iterable[ContactUpdate] | AsyncIterable[ContactUpdate]) -> builtins.list[ContactUpdated]:
        """Update contacts.

        Updates up to 250 contacts, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

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
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[ContactUpdate, ContactUpdated]]:
        """Update contacts.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_contacts as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
