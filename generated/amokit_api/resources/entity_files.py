# Written by `make generate` from spec/; do not edit.
"""Files of companies, contacts, customers and leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import EntityResource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import EntityFileRefDict
    from ..models.entity_file import EntityFile
    from ..models.entity_file_ref import EntityFileRef


class EntityFilesOfResource(EntityResource):
    """Files of companies, contacts, customers and leads. Those of one parent."""

    __slots__ = ()

    def attach_many(self, items: Iterable[EntityFileRef | EntityFileRefDict]) -> None:
        """Attach files to an entity.

        Links files of the drive to one entity; those it has stay. `NotFoundError` when there is no such entity.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PUT /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan, send_many
        from ..operations import attach_entity_files as operation

        send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items)

    def attach_each(
        self,
        items: Iterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[EntityFileRef, None]]:
        """Attach files to an entity.

        Like `attach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import attach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )

    @overload
    def attach(self, item: EntityFileRef | EntityFileRefDict) -> None: ...
    @overload
    def attach(self, **fields: Unpack[EntityFileRefDict]) -> None: ...
    def attach(self, item: Any = None, **fields: Any) -> None:
        """Attach files to an entity. One of them; see `attach_many`.

        Links files of the drive to one entity; those it has stay. `NotFoundError` when there is no such entity.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import attach_entity_files as operation

        request = operation.build(self._entity_type, self._parents[0], [one_of(item, fields, "attach")])
        self._sender.send(request)

    def detach_many(self, items: Iterable[EntityFileRef | EntityFileRefDict]) -> None:
        """Detach files from an entity.

        Removes links to files; the files stay in the drive. `NotFoundError` when there is no such entity.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `DELETE /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan, send_many
        from ..operations import detach_entity_files as operation

        send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items)

    def detach_each(
        self,
        items: Iterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[EntityFileRef, None]]:
        """Detach files from an entity.

        Like `detach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import detach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )

    @overload
    def detach(self, item: EntityFileRef | EntityFileRefDict) -> None: ...
    @overload
    def detach(self, **fields: Unpack[EntityFileRefDict]) -> None: ...
    def detach(self, item: Any = None, **fields: Any) -> None:
        """Detach files from an entity. One of them; see `detach_many`.

        Removes links to files; the files stay in the drive. `NotFoundError` when there is no such entity.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import detach_entity_files as operation

        request = operation.build(self._entity_type, self._parents[0], [one_of(item, fields, "detach")])
        self._sender.send(request)

    def list(
        self, *, limit: int | None = None, before_id: int | None = None, cursor: str | None = None, progress: bool = False
    ) -> Page[EntityFile]:
        """List the files of an entity.

        Links to the files attached to one entity, newest first; files in custom fields are not among them. Pages go down by
        the id of the link.

        Args:
            limit: Objects on a page, 50 by default and 250 at most.
            before_id: Only links with a smaller id.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_entity_files as operation

        request = operation.build(self._entity_type, self._parents[0], limit=limit, before_id=before_id)
        return open_page(self._sender, request, cursor, progress=progress)


class EntityFilesResource(EntityResource):
    """Files of companies, contacts, customers and leads."""

    __slots__ = ()

    _name = "files"
    _of = "entity_id"

    def __call__(self, entity_id: int) -> EntityFilesOfResource:
        """Files of companies, contacts, customers and leads. Of one parent: Id of the entity."""
        return EntityFilesOfResource(self._sender, self._entity_type, (*self._parents, entity_id))
