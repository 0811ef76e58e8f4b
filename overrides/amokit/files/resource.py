"""`amo.files`, with uploads, downloads and attaching."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from amokit_api.progress import Shown
from amokit_api.resources.async_files import AsyncFilesResource
from amokit_api.resources.files import FilesResource

from ..concurrency.sansio import Steps, run, run_async
from .attachment import EntityType, attach_request, check_place, field_request, key_of
from .download import Content, DownloadProgress, FileTarget, address_of, download
from .place import opened
from .source import AsyncFileSource, FileSource, Source
from .upload import At, UploadOptions, UploadProgress, upload

if TYPE_CHECKING:
    from amokit_api.models import File, FilePreview, FileVersion

    from ..fields.objects import FileKey


def _upload(
    source: Source, options: UploadOptions, at: At, attach_to: tuple[EntityType, int] | None, field: FileKey | int | None
) -> Steps[File]:
    """Uploads a file and puts it where it is wanted."""
    try:
        file = yield from upload(source, options, at)
    finally:
        source.close()
    if attach_to is None:
        return file
    try:
        yield attach_request(file, *attach_to) if field is None else field_request(file, *attach_to, field)
    except Exception as error:
        error.add_note(f"The file is uploaded, but not attached: its UUID is {file.uuid}.")
        raise
    return file


def _check(attach_to: object, field: FileKey | int | None) -> None:
    """Refuses a place before the file is uploaded to it."""
    from amokit_api.errors import ArgumentError

    if attach_to is None:
        if field is not None:
            raise ArgumentError("field= is a field of an entity: say which, attach_to=('leads', 11)")
        return
    if not isinstance(attach_to, tuple | list) or len(attach_to) != 2:
        raise ArgumentError(f"attach_to takes an entity type and an id, as in ('leads', 11), not {attach_to!r:.80}")
    check_place(*attach_to)
    if field is not None:
        key_of(field)


def _sent(state: UploadProgress) -> tuple[int, int, str]:
    return state.sent, state.size, ""


def _received(state: DownloadProgress) -> tuple[int, int | None, str]:
    return state.received, state.size, ""


class Files(FilesResource):
    """Files: the file service, and the files of entities."""

    __slots__ = ()

    def upload(
        self,
        source: FileSource,
        name: str | None = None,
        *,
        size: int | None = None,
        content_type: str | None = None,
        file_uuid: str | None = None,
        with_preview: bool | None = None,
        attach_to: tuple[EntityType, int] | None = None,
        field: FileKey | int | None = None,
        progress: Callable[[UploadProgress], object] | bool | None = None,
        resume: str | None = None,
    ) -> File:
        """Uploads a file, part by part; one part is in memory at a time.

        A part that fails is sent again as `retry` says. To go on after more than that, or after a restart, keep what `progress`
        gets as `resume`.

        Args:
            source: A path, bytes, or a binary stream, which is read from where it stands.
            name: Name of the file with its extension; that of the path or the stream when not given.
            size: Length in bytes, for a stream that does not say it.
            content_type: MIME type; guessed from the name when not given.
            file_uuid: A file to add a version to.
            with_preview: Whether to make previews.
            attach_to: An entity to attach the file to, as in `("leads", 11)`.
            field: A custom field of that entity to put the file into, by key or id, instead of attaching it.
            progress: Is called before the first part and after each; True shows it on the standard error.
            resume: What `progress` got for this file before: goes on from there.

        Raises:
            ArgumentError: There is no name or no size, a path or bytes have another size than `size`, or `resume` is of another
                file.
            FileTransferError: The source is shorter than it said, or the server does not take the file.
            NotFoundError: The session is over; begin anew, without `resume`.
            UntrustedHostError: A part is said to go to a host that is not amoCRM's.
        """
        _check(attach_to, field)
        client: Any = self._sender
        with client._named(), Shown(progress, "bytes", _sent) as shown:
            options = UploadOptions(content_type, file_uuid, with_preview, shown, resume)
            return run(_upload(Source(source, name, size), options, client.at, attach_to, field), client.send)

    def download(
        self,
        file: File | FileVersion | FilePreview | str,
        to: FileTarget,
        *,
        progress: Callable[[DownloadProgress], object] | bool | None = None,
        resume: bool = False,
    ) -> int:
        """Downloads the content of a file, a version or a preview, piece by piece.

        Where the connection breaks, it goes on from there. A path gets the whole file or nothing.

        Args:
            file: What to download; a file also by its UUID.
            to: A path, or a binary stream.
            progress: Is called after each piece; True shows it on the standard error.
            resume: For a path: keeps what came before a failure, beside it, and goes on from that.

        Returns:
            Bytes of the file.

        Raises:
            FileTransferError: The content is not as long as the file says.
            NotFoundError: There is no such file, or no content any more.
        """
        url, size, mark = address_of(self.get(file) if isinstance(file, str) else file)
        client: Any = self._sender
        with client._named(), opened(to, mark, resume=resume) as place, Shown(progress, "bytes", _received) as shown:
            content = Content(place.stream, size, place.received, shown)
            return run(download(content, url, client.at, size), client.send)

    def attach(self, file: File | str, entity_type: EntityType, entity_id: int) -> None:
        """Attaches a file to an entity. Raises NotFoundError where there is none of them."""
        self._sender.send(attach_request(file, entity_type, entity_id))

    def set_field(self, file: File | str, entity_type: EntityType, entity_id: int, field: FileKey | int) -> None:
        """Puts a file into a custom field of an entity, by key or id."""
        self._sender.send(field_request(file, entity_type, entity_id, field))


class AsyncFiles(AsyncFilesResource):
    """Files: the file service, and the files of entities."""

    __slots__ = ()

    async def upload(
        self,
        source: AsyncFileSource,
        name: str | None = None,
        *,
        size: int | None = None,
        content_type: str | None = None,
        file_uuid: str | None = None,
        with_preview: bool | None = None,
        attach_to: tuple[EntityType, int] | None = None,
        field: FileKey | int | None = None,
        progress: Callable[[UploadProgress], object] | bool | None = None,
        resume: str | None = None,
    ) -> File:
        """Uploads a file, part by part; see `Files.upload`. The source may be an upload of Starlette and its like, too."""
        _check(attach_to, field)
        client: Any = self._sender
        with client._named(), Shown(progress, "bytes", _sent) as shown:
            options = UploadOptions(content_type, file_uuid, with_preview, shown, resume)
            return await run_async(_upload(Source(source, name, size), options, client.at, attach_to, field), client.send)

    async def download(
        self,
        file: File | FileVersion | FilePreview | str,
        to: FileTarget,
        *,
        progress: Callable[[DownloadProgress], object] | bool | None = None,
        resume: bool = False,
    ) -> int:
        """Downloads the content of a file, a version or a preview, piece by piece; see `Files.download`."""
        url, size, mark = address_of(await self.get(file) if isinstance(file, str) else file)
        client: Any = self._sender
        with client._named(), opened(to, mark, resume=resume) as place, Shown(progress, "bytes", _received) as shown:
            content = Content(place.stream, size, place.received, shown)
            return await run_async(download(content, url, client.at, size), client.send)

    async def attach(self, file: File | str, entity_type: EntityType, entity_id: int) -> None:
        """Attaches a file to an entity; see `Files.attach`."""
        await self._sender.send(attach_request(file, entity_type, entity_id))

    async def set_field(self, file: File | str, entity_type: EntityType, entity_id: int, field: FileKey | int) -> None:
        """Puts a file into a custom field of an entity, by key or id."""
        await self._sender.send(field_request(file, entity_type, entity_id, field))
