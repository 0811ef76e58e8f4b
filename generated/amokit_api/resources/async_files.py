# Written by `make generate` from spec/; do not edit.
"""Files: the file service, and the files of entities."""

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
    from ..dicts import FileRefDict, FileSessionCreateDict, FilesFilterDict, FileUpdateDict
    from ..models.file import File
    from ..models.file_part_uploaded import FilePartUploaded
    from ..models.file_ref import FileRef
    from ..models.file_session import FileSession
    from ..models.file_session_create import FileSessionCreate
    from ..models.file_update import FileUpdate
    from ..models.file_usage import FileUsage
    from ..models.file_version import FileVersion
    from ..models.files_filter import FilesFilter


class AsyncFilesVersionsOfResource(AsyncResource):
    """Versions of files. Those of one parent."""

    __slots__ = ()

    def list(self) -> AsyncList[FileVersion]:
        """List the versions of a file.

        All versions of one file, without their content; `NotFoundError` when there is no such file. Needs access to files.

        `GET /v1.0/files/{uuid}/versions`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_file_versions as operation

        request = operation.build(self._parents[0])
        return AsyncList(self._sender, request)


class AsyncFilesVersionsResource(AsyncResource):
    """Versions of files."""

    __slots__ = ()

    _name = "versions"
    _of = "uuid"

    def __call__(self, uuid: str) -> AsyncFilesVersionsOfResource:
        """Versions of files. Of one parent: UUID of the file."""
        return AsyncFilesVersionsOfResource(self._sender, (*self._parents, uuid))


class AsyncFilesResource(AsyncResource):
    """Files: the file service, and the files of entities."""

    __slots__ = ()

    @property
    def versions(self) -> AsyncFilesVersionsResource:
        """Versions of files."""
        return AsyncFilesVersionsResource(self._sender, self._parents)

    @overload
    async def create_session(self, body: FileSessionCreate | FileSessionCreateDict) -> FileSession: ...
    @overload
    async def create_session(self, **fields: Unpack[FileSessionCreateDict]) -> FileSession: ...
    async def create_session(self, body: Any = None, **fields: Any) -> FileSession:
        """Open an upload session.

        Announces a file, or with `file_uuid` a new version of one. The answer names the address of the first part and the
        largest part. A session lives 24 hours at most. Needs access to files.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /v1.0/sessions`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import create_upload_session as operation

        return await self._sender.send(operation.build(one_of(body, fields, "create_session")))

    async def delete_many(self, items: Iterable[FileRef | FileRefDict] | AsyncIterable[FileRef | FileRefDict]) -> None:
        """Delete files.

        Moves files to the trash, where they stay 30 days; their space is free at once. Needs the right to delete files.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `DELETE /v1.0/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import delete_files as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def delete_each(
        self,
        items: Iterable[FileRef] | AsyncIterable[FileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[FileRef, None]]:
        """Delete files.

        Like `delete_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import delete_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def delete(self, item: FileRef | FileRefDict) -> None: ...
    @overload
    async def delete(self, **fields: Unpack[FileRefDict]) -> None: ...
    async def delete(self, item: Any = None, **fields: Any) -> None:
        """Delete files. One of them; see `delete_many`.

        Moves files to the trash, where they stay 30 days; their space is free at once. Needs the right to delete files.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import delete_files as operation

        request = operation.build([one_of(item, fields, "delete")])
        await self._sender.send(request)

    async def get(self, uuid: str, *, with_: Iterable[Literal["deleted", "unbilled"] | Unlisted] | None = None) -> File:
        """Get one file.

        One file by UUID, without its content; `NotFoundError` when there is none. Needs access to files.

        Args:
            uuid: UUID of the file.
            with_: Further files or parts of them to include.

        `GET /v1.0/files/{uuid}`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import get_file as operation

        return await self._sender.send(operation.build(uuid, with_=with_))

    async def list_links(self, file_uuid: str) -> FileUsage:
        """List the entities of a file.

        Entities that a file is attached to, all at once. This call goes to the account, not to the drive.

        Args:
            file_uuid: UUID of the file.

        `GET /api/v4/files/{file_uuid}/links`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_file_links as operation

        return await self._sender.send(operation.build(file_uuid))

    def list(
        self,
        *,
        filter: FilesFilter | FilesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["deleted", "unbilled"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[File]:
        """List files.

        Files of the account, page by page. Needs access to files.

        Args:
            filter: What to select; fields of `FilesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further files or parts of them to include.
            page: Number of the page, from 1.
            limit: Files on a page; 25 in the links that the server makes.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /v1.0/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_files as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def restore_many(
        self, items: Iterable[FileRef | FileRefDict] | AsyncIterable[FileRef | FileRefDict]
    ) -> builtins.list[File]:
        """Restore files.

        Takes files out of the trash. Needs access to files; the right to delete is not needed.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /v1.0/files/restore`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import restore_files as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def restore_each(
        self,
        items: Iterable[FileRef] | AsyncIterable[FileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[FileRef, File]]:
        """Restore files.

        Like `restore_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import restore_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def restore(self, item: FileRef | FileRefDict) -> File: ...
    @overload
    async def restore(self, **fields: Unpack[FileRefDict]) -> File: ...
    async def restore(self, item: Any = None, **fields: Any) -> File:
        """Restore files. One of them; see `restore_many`.

        Takes files out of the trash. Needs access to files; the right to delete is not needed.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import restore_files as operation

        request = operation.build([one_of(item, fields, "restore")])
        return only(request, await self._sender.send(request))

    async def update(self, uuid: str, body: FileUpdate | FileUpdateDict | None = None, **fields: Unpack[FileUpdateDict]) -> File:
        """Rename a file or choose its version.

        Changes the name or makes another version the active one, never both at once; `NotFoundError` when there is no such
        file. Needs access to files.

        Args:
            uuid: UUID of the file.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /v1.0/files/{uuid}`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import update_file as operation

        return await self._sender.send(operation.build(uuid, one_of(body, fields, "update", "uuid")))

    async def upload_part(self, session_token: str, body: bytes) -> FilePartUploaded:
        """Upload one part of a file.

        Takes the bytes of one part, strictly one after another; an empty file has one empty part. The answer names the
        address of the next part, or after the last one holds the file. `NotFoundError` when the session is unknown.

        Args:
            session_token: Token of the part to come, from `upload_url` or `next_url`.
            body: Bytes of the part; `max_part_size` at most.

        `POST /v1.0/sessions/upload/{session_token}`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import upload_file_part as operation

        return await self._sender.send(operation.build(session_token, body))
