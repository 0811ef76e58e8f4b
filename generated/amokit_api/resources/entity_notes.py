# Written by `make generate` from spec/; do not edit.
"""Notes of companies, contacts, customers and leads."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from ..lists.page import Page, open_page
from ..resource import EntityResource
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..dicts import EntityNotesFilterDict, NoteCreateDict, NotesFilterDict, NoteUpdateDict
    from ..models.entity_notes_filter import EntityNotesFilter
    from ..models.note import Note
    from ..models.note_create import NoteCreate
    from ..models.note_created import NoteCreated
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated
    from ..models.notes_filter import NotesFilter


class EntityNotesOfResource(EntityResource):
    """Notes of companies, contacts, customers and leads. Those of one parent."""

    __slots__ = ()

    def create_many(self, items: Iterable[NoteCreate | NoteCreateDict]) -> builtins.list[NoteCreated]:
        """Create notes of one entity.

        Creates up to 250 notes of one entity, 50 advised; items need no `entity_id`. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import create_entity_notes as operation

        return send_many(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items
        )

    def create_each(
        self,
        items: Iterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of one entity.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )

    def create(self, item: NoteCreate | NoteCreateDict) -> NoteCreated:
        """Create notes of one entity. One of them; see `create_many`.

        Creates up to 250 notes of one entity, 50 advised; items need no `entity_id`. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            item: The object, as a model or a dict.
        """
        from ..batches import only
        from ..operations import create_entity_notes as operation

        request = operation.build(self._entity_type, self._parents[0], [item])
        return only(request, self._sender.send(request))

    def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note of one entity.

        One note of an entity by id; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_entity_note as operation

        return self._sender.send(operation.build(self._entity_type, self._parents[0], id, with_=with_))

    def list(
        self,
        *,
        filter: EntityNotesFilter | EntityNotesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Note]:
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
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_entity_notes as operation

        request = operation.build(
            self._entity_type, self._parents[0], filter=filter, with_=with_, page=page, limit=limit, order=order
        )
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(self, id: int, body: NoteUpdate | NoteUpdateDict) -> NoteUpdated:
        """Update one note of one entity.

        Changes one note of an entity; `note_type` is repeated and `params` is whole.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_entity_note as operation

        return self._sender.send(operation.build(self._entity_type, self._parents[0], id, body))

    def update_many(self, items: Iterable[NoteUpdate | NoteUpdateDict]) -> builtins.list[NoteUpdated]:
        """Update notes of one entity.

        Updates up to 250 notes of one entity, 50 advised. Each item needs its `id`, its `note_type` again and the whole
        `params`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import update_entity_notes as operation

        return send_many(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items
        )

    def update_each(
        self,
        items: Iterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of one entity.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )


class EntityNotesResource(EntityResource):
    """Notes of companies, contacts, customers and leads."""

    __slots__ = ()

    _name = "notes"
    _of = "entity_id"

    def __call__(self, entity_id: int) -> EntityNotesOfResource:
        """Notes of companies, contacts, customers and leads. Of one parent: Id of the entity."""
        return EntityNotesOfResource(self._sender, self._entity_type, (*self._parents, entity_id))

    def create_many(self, items: Iterable[NoteCreate | NoteCreateDict]) -> builtins.list[NoteCreated]:
        """Create notes of several entities.

        Creates up to 250 notes, 50 advised; each item needs the `entity_id` it goes to. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import create_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of several entities.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)

    def create(self, item: NoteCreate | NoteCreateDict) -> NoteCreated:
        """Create notes of several entities. One of them; see `create_many`.

        Creates up to 250 notes, 50 advised; each item needs the `entity_id` it goes to. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            item: The object, as a model or a dict.
        """
        from ..batches import only
        from ..operations import create_notes as operation

        request = operation.build(self._entity_type, [item])
        return only(request, self._sender.send(request))

    def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note.

        One note by id, whatever entity of this kind it belongs to; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_note as operation

        return self._sender.send(operation.build(self._entity_type, id, with_=with_))

    def list(
        self,
        *,
        filter: NotesFilter | NotesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Note]:
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
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_notes as operation

        request = operation.build(self._entity_type, filter=filter, with_=with_, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def pin(self, id: int) -> None:
        """Pin a note.

        Keeps the note at the top of its entity's feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/pin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import pin_note as operation

        self._sender.send(operation.build(self._entity_type, id))

    def unpin(self, id: int) -> None:
        """Unpin a note.

        Lets a pinned note go back to its place in the feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/unpin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import unpin_note as operation

        self._sender.send(operation.build(self._entity_type, id))

    def update(self, id: int, body: NoteUpdate | NoteUpdateDict) -> NoteUpdated:
        """Update one note.

        Changes one note; `note_type` is repeated and `params` is whole. The documented way is the one below the entity
        (`update_entity_note`).

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_note as operation

        return self._sender.send(operation.build(self._entity_type, id, body))

    def update_many(self, items: Iterable[NoteUpdate | NoteUpdateDict]) -> builtins.list[NoteUpdated]:
        """Update notes of several entities.

        Updates up to 250 notes, 50 advised. Each item needs its `id`, its `note_type` again and the whole `params`; some
        accounts ask for `entity_id` too.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import update_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of several entities.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)
